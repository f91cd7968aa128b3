import { isSameTag, type MessageTemplate, type Plan, planShape, type Shape, shapeOfKey, toPointer, variantOf } from "@regional-plan/model";
import type { Loss, MappingRow } from "./define-format.ts";

/**
 * What of a plan a format does not hold: every field that no row of its mapping names, and every language that is not
 * written. A row holds the field and all below it.
 */
export function lossesBeyond(plan: Plan, mapping: readonly MappingRow[], languages?: readonly string[]): Loss[] {
  const losses: Loss[] = [];
  const isWritten = tagsAmong(languages ?? []);
  const visit = (value: object, shape: Shape | undefined, path: string, place: FieldPlace): void => {
    const here = shape && variantOf(shape, value);
    if (here === undefined || (place.kept && languages === undefined)) return;
    if (here.name === "LocalizedText" && languages !== undefined) {
      for (const language of Object.keys(value))
        if (!isWritten(language)) losses.push({ path: path + step(language), value: (value as Tree)[language], reason: reasons.language });
      if (place.kept) return;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const inner: unknown = value[index];
        if (typeof inner === "object" && inner !== null) visit(inner, shapeOfKey(here, index), `${path}/${index}`, place);
      }
      return;
    }
    for (const key of Object.keys(value)) {
      const inner = (value as Tree)[key];
      const below = place.kept ? place : place.below(key, Array.isArray(inner));
      if (!below.hasPlace) losses.push({ path: path + step(key), value: inner, reason: reasons.field });
      else if (typeof inner === "object" && inner !== null) visit(inner, shapeOfKey(here, key), path + step(key), below);
    }
  };
  visit(
    plan,
    planShape,
    "",
    placeFor(
      "",
      mapping.map((row) => row.field),
    ),
  );
  return losses;
}

type Tree = Readonly<Record<string, unknown>>;

/** Nearly every key stands in a path as it is. */
const step = (key: string): string => (key.includes("~") || key.includes("/") ? toPointer([key]) : `/${key}`);

/** Whether a field is held, it or something below it; looked up once for all values of the field. */
interface FieldPlace {
  readonly kept: boolean;
  readonly hasPlace: boolean;
  readonly below: (key: string, isList: boolean) => FieldPlace;
}

function placeFor(field: string, rows: readonly string[]): FieldPlace {
  const kept = rows.includes(field);
  const known = [new Map<string, FieldPlace>(), new Map<string, FieldPlace>()] as const;
  return {
    kept,
    hasPlace: field === "" || kept || rows.some((row) => row.startsWith(`${field}.`) || row.startsWith(`${field}[`)),
    below: (key, isList) => {
      const places = known[isList ? 1 : 0];
      const place = places.get(key) ?? placeFor(`${field === "" ? key : `${field}.${key}`}${isList ? "[]" : ""}`, rows);
      places.set(key, place);
      return place;
    },
  };
}

/** Whether a language is one of some; a plan has few, and many texts in each. */
function tagsAmong(languages: readonly string[]): (tag: string) => boolean {
  const known = new Map<string, boolean>();
  return (tag) => {
    const is = known.get(tag) ?? languages.some((other) => isSameTag(other, tag));
    known.set(tag, is);
    return is;
  };
}

/** Whether a text was left out for its language, and not for its field. */
export const isOfLanguage = ({ reason }: Loss): boolean => reason === reasons.language;

const reasons = {
  field: { en: "The format has no place for this field.", zh: "该格式中没有对应此字段的位置。" },
  language: { en: "This language was not asked for.", zh: "未要求输出该语言。" },
} satisfies Record<string, MessageTemplate>;
