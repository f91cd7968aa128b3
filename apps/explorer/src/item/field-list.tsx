import {
  codeLists,
  type Edtf,
  fieldLabel,
  type LocalizedText,
  type Money,
  type Quantity,
  type Responsibility,
  type Shape,
  shapeOfKey,
  showAmount,
  showDate,
  showDue,
  showMoney,
} from "@regional-plan/model";
import { stageLabel } from "@regional-plan/model/code-lists";
import { Fragment } from "preact";
import { ItemLink } from "../items/item-link.tsx";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

interface FieldListProps {
  of: object;
  shape: Shape;
  /** What the fields are of, so that each is called as there: a kind of item. */
  owner?: string;
  /** Fields that are shown elsewhere. */
  without?: ReadonlySet<string>;
}

/** The fields of something with what they are called, in the order of the model. */
export function FieldList({ of, shape, owner, without = new Set() }: FieldListProps) {
  const { language } = useReader();
  const fields = (shape.is === "object" ? Object.keys(shape.keys) : Object.keys(of)).filter(
    (key) => Object.hasOwn(of, key) && !without.has(key),
  );
  if (fields.length === 0) return null;
  return (
    <dl class="fields">
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldLabel(field, owner)?.[language] ?? field}</dt>
          <dd>
            <FieldValue
              value={(of as Record<string, unknown>)[field]}
              shape={shapeOfKey(shape, field) ?? { is: "anything" }}
              field={field}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FieldValueProps {
  value: unknown;
  shape: Shape;
  field: string;
}

/** A value of an item by what it is: a link leads to what it names, a code is its label, dates and amounts are as people write them. */
function FieldValue({ value, shape, field }: FieldValueProps) {
  const { language, word } = useReader();
  if (Array.isArray(value)) return <Several values={value} shape={shapeOfKey(shape, 0) ?? { is: "anything" }} field={field} />;
  if (typeof value === "boolean") return <>{word(value ? "yes" : "no")}</>;
  if (typeof value === "number") return <>{String(value)}</>;
  if (typeof value === "string") {
    if (shape.link !== undefined) return <ItemLink id={value} />;
    if (shape.name === "Edtf") return <>{(field === "due" ? showDue : showDate)(value as Edtf)[language]}</>;
    if (shape.codes === "stage") return <>{stageLabel(value)?.[language] ?? value}</>;
    return <>{labelOf(shape.codes, value, language) ?? value}</>;
  }
  if (typeof value !== "object" || value === null) return null;
  switch (shape.name) {
    case "LocalizedText":
      return <Said text={value as LocalizedText} />;
    case "Quantity":
      return <>{showAmount(value as Quantity)[language]}</>;
    case "Money":
      return <>{showMoney(value as Money)[language]}</>;
    case "Responsibility": {
      const { agency, role } = value as Responsibility;
      return (
        <>
          <ItemLink id={agency} />
          {language === "zh" ? `（${codeLists.role.labels[role].zh}）` : ` (${codeLists.role.labels[role].en.toLowerCase()})`}
        </>
      );
    }
    default:
      return shape.is === "object" ? <FieldList of={value} shape={shape} /> : <code>{JSON.stringify(value)}</code>;
  }
}

function Several({ values, shape, field }: { values: readonly unknown[]; shape: Shape; field: string }) {
  const { language } = useReader();
  const isLong = shape.is === "object" && shape.name !== "Responsibility";
  if (isLong)
    return (
      <ul class="lines">
        {values.map((value, at) => (
          <li key={at}>
            <FieldValue value={value} shape={shape} field={field} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {values.map((value, at) => (
        <Fragment key={at}>
          {at > 0 && (language === "zh" ? "、" : ", ")}
          <FieldValue value={value} shape={shape} field={field} />
        </Fragment>
      ))}
    </>
  );
}

function labelOf(codes: string | undefined, value: string, language: "en" | "zh"): string | undefined {
  if (codes === undefined || !Object.hasOwn(codeLists, codes)) return undefined;
  const labels: Readonly<Record<string, Readonly<Record<"en" | "zh", string>>>> = codeLists[codes as keyof typeof codeLists].labels;
  return Object.hasOwn(labels, value) ? labels[value]?.[language] : undefined;
}
