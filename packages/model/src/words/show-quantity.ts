import type { Quantity } from "../plan/parts/quantity.ts";

/**
 * A quantity as people write it, for messages and tables: `10家`, `80–100个`, `55 people`. A unit in letters stands behind a
 * blank; a sign, and a word in characters, do not. Where no unit is printed, its code stands for it.
 *
 * @example
 * ```ts
 * import { showQuantity } from "@regional-plan/model";
 *
 * showQuantity({ value: 10, unit: "家" }); //=> "10家"
 * showQuantity({ min: 80, max: 100, unit: "people" }); //=> "80–100 people"
 * ```
 */
export function showQuantity({ value, min, max, unitCode = "", unit = unitCode }: Quantity): string {
  const number = value ?? (min === undefined ? (max === undefined ? "" : `≤${max}`) : max === undefined ? `≥${min}` : `${min}–${max}`);
  return `${number}${number !== "" && isInLetters(unit) ? " " : ""}${unit}`;
}

/** Whether a unit begins with a letter of a script that puts blanks between words: m³, people, мест. */
const isInLetters = (unit: string) => /^(?:°\p{L}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\u{b5})/u.test(unit);
