import {
  codeLists,
  fieldLabel,
  type LocalizedText,
  listNames,
  type MessageTemplate,
  type Money,
  nameOf,
  type PlanIndex,
  planShape,
  pointerSteps,
  type Quantity,
  type Responsibility,
  type Shape,
  shapeOfKey,
  showDate,
  showMoney,
  showQuantity,
  stageLabel,
  textFor,
} from "@regional-plan/model";

/**
 * A value of a plan as people write it, by what it is: a link is the name of what it leads to, a code its label, dates and amounts
 * as in a sentence. `index` is of the version that the value stands in, `path` its place there.
 */
export function showValue(value: unknown, path: string, index: PlanIndex): MessageTemplate {
  return shown(value, shapeAt(path), index);
}

/** The shape of what may stand at a path; `anything` where the model does not say. */
function shapeAt(path: string): Shape {
  let shape: Shape | undefined = planShape;
  for (const step of pointerSteps(path)) shape = shape && shapeOfKey(shape, step);
  return shape ?? { is: "anything" };
}

function shown(value: unknown, shape: Shape, index: PlanIndex): MessageTemplate {
  if (Array.isArray(value)) return listNames(value.map((entry) => shown(entry, shapeOfKey(shape, 0) ?? { is: "anything" }, index)));
  if (typeof value === "boolean") return value ? { en: "yes", zh: "是" } : { en: "no", zh: "否" };
  if (typeof value !== "object" || value === null) return shownPlain(String(value), shape, index);
  const known = byName[shape.name ?? ""];
  return known === undefined ? shownFields(value, shape, index) : known(value, index);
}

function shownPlain(text: string, shape: Shape, index: PlanIndex): MessageTemplate {
  if (shape.link !== undefined) return nameOf(index.find(text), text);
  if (shape.name === "Edtf") return showDate(text);
  if (shape.codes === "stage") return stageLabel(text) ?? same(text);
  if (shape.codes === undefined || !Object.hasOwn(codeLists, shape.codes)) return same(text);
  const labels: Readonly<Record<string, MessageTemplate>> = codeLists[shape.codes as keyof typeof codeLists].labels;
  return (Object.hasOwn(labels, text) ? labels[text] : undefined) ?? same(text);
}

const byName: Readonly<Record<string, (value: object, index: PlanIndex) => MessageTemplate>> = {
  LocalizedText: (text) => wordsOf(text as LocalizedText),
  Money: (money) => showMoney(money as Money),
  Quantity: (quantity) => same(showQuantity(quantity as Quantity)),
  Responsibility: (duty, index) => {
    const { agency, role } = duty as Responsibility;
    const [name, label] = [nameOf(index.find(agency), agency), codeLists.role.labels[role]];
    return { en: `${name.en} (${label.en.toLowerCase()})`, zh: `${name.zh}（${label.zh}）` };
  },
};

/** What has no words of its own: what it is called, else field by field. */
function shownFields(value: object, shape: Shape, index: PlanIndex): MessageTemplate {
  const { title, name, statement } = value as Readonly<Record<string, unknown>>;
  const text = [title, name, statement].find((each) => typeof each === "object" && each !== null);
  if (text !== undefined) return wordsOf(text as LocalizedText);
  if (shape.is !== "object") return same(JSON.stringify(value));
  const fields = Object.entries(value).map(([key, inner]) => {
    const label = fieldLabel(key) ?? same(key);
    const words = shown(inner, shapeOfKey(shape, key) ?? { is: "anything" }, index);
    return { en: `${label.en}: ${words.en}`, zh: `${label.zh}：${words.zh}` };
  });
  return { en: fields.map(({ en }) => en).join("; "), zh: fields.map(({ zh }) => zh).join("；") };
}

function wordsOf(text: LocalizedText): MessageTemplate {
  const [any = ""] = Object.values(text);
  return { en: textFor(text, "en") ?? any, zh: textFor(text, "zh") ?? any };
}

const same = (text: string): MessageTemplate => ({ en: text, zh: text });
