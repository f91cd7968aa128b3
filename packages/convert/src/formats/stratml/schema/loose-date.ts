import { readEdtf } from "@regional-plan/model";

/**
 * A date as people write one where XML wants 2025-12-31: with a time, with other signs, in words, or only a year or month; as
 * EDTF. Nothing where it could be two days, or none.
 */
export function readLooseDate(text: string): string | undefined {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    const date = found === null ? undefined : read(found.slice(1).map((part) => part ?? ""));
    if (date !== undefined && readEdtf(date) !== undefined) return date;
  }
  return undefined;
}

/** Whether the calendar has a day. */
export const isRealDay = (day: string) => readEdtf(day) !== undefined;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const forms: readonly [RegExp, (parts: string[]) => string | undefined][] = [
  [/^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)$/u, ([day = ""]) => day],
  [/^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u, ([year = "", month = "", day = ""]) => joined(year, month, day)],
  [/^(\d{4})(\d{2})(\d{2})$/u, ([year = "", month = "", day = ""]) => joined(year, month, day)],
  [/^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/u, ([year = "", month = "", day = ""]) => joined(year, month, day)],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u, ([one = "", other = "", year = ""]) => eitherOrder(Number(one), Number(other), year)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, ([day = "", month = "", year = ""]) => joined(year, month, day)],
  [/^([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u, ([word = "", day = "", year = ""]) => named(year, word, day)],
  [/^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/u, ([day = "", word = "", year = ""]) => named(year, word, day)],
];

const joined = (...parts: string[]) =>
  parts
    .filter((part) => part !== "")
    .map((part, index) => (index === 0 ? part : part.padStart(2, "0")))
    .join("-");

/** Month and day may stand in either order; which is which is plain where one is no month, or both are the same. */
function eitherOrder(one: number, other: number, year: string): string | undefined {
  if (one <= 12 && other <= 12 && one !== other) return undefined;
  const [month, day] = one > 12 ? [other, one] : [one, other];
  return joined(year, String(month), String(day));
}

function named(year: string, word: string, day: string): string | undefined {
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : joined(year, String(month), day);
}
