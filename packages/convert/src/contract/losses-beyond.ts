import { isSameTag, type MessageTemplate, type Plan, planShape, type Shape, shapeOfKey, toPointer, variantOf } from "@regional-plan/model";
import type { Loss, MappingRow } from "./define-format.ts";

/**
 * What of a plan a format does not hold: every field that no row of its mapping names, and every language that is not
 * written. A row holds the field and all below it.
 */
export function lossesBeyond(plan: Plan, mapping: readonly MappingRow[], languages?: readonly string[]): Loss[] {
  const rows = mapping.map((row) => row.field);
  const losses: Loss[] = [];
  // A large plan has many values of few fields.
  const known = new Map<string, { kept: boolean; hasPlace: boolean }>();
  const placeOf = (field: string) => {
    const kept = rows.includes(field);
    const place = {
      kept,
      hasPlace: field === "" || kept || rows.some((row) => row.startsWith(`${field}.`) || row.startsWith(`${field}[`)),
    };
    known.set(field, place);
    return place;
  };
  const visit = (value: unknown, shape: Shape | undefined, path: (string | number)[], field: string): void => {
    const here = shape && variantOf(shape, value);
    const { kept, hasPlace } = known.get(field) ?? placeOf(field);
    if (!hasPlace) {
      losses.push({ path: toPointer(path), value, reason: reasons.field });
      return;
    }
    if (here?.name === "LocalizedText" && languages !== undefined) {
      for (const [language, text] of Object.entries(value as object)) {
        if (!languages.some((other) => isSameTag(other, language)))
          losses.push({ path: toPointer([...path, language]), value: text, reason: reasons.language });
      }
    }
    if (typeof value !== "object" || value === null || here === undefined || (kept && languages === undefined)) return;
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      const below = kept ? field : typeof key === "number" ? field : join(field, key, Array.isArray(inner));
      visit(inner, shapeOfKey(here, key), [...path, key], below);
    }
  };
  visit(plan, planShape, [], "");
  return losses;
}

const join = (field: string, key: string, list: boolean) => `${field === "" ? key : `${field}.${key}`}${list ? "[]" : ""}`;

const reasons = {
  field: { en: "The format has no place for this field.", zh: "该格式中没有对应此字段的位置。" },
  language: { en: "This language was not asked for.", zh: "未要求输出该语言。" },
} satisfies Record<string, MessageTemplate>;
