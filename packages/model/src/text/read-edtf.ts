import type { Edtf } from "../plan/parts/edtf.ts";
import { edtfPattern } from "../plan/parts/patterns.ts";

/** The days that an EDTF date or interval spans. Days are `YYYY-MM-DD`, so they order as strings. */
export interface EdtfSpan {
  /** The first day. */
  first: string;
  /** The last day; absent for an interval with an open end. */
  last?: string;
  /** True where a part is marked `~`. */
  approximate: boolean;
}

/**
 * The days that an EDTF text spans, or `undefined` where it is not EDTF as `Edtf` describes it, names a day that no
 * calendar has, or is an interval that ends before it begins.
 *
 * @example
 * ```ts
 * import { readEdtf } from "@regional-plan/model";
 *
 * readEdtf("2025-33"); //=> { first: "2025-01-01", last: "2025-03-31", approximate: false }
 * readEdtf("2025-02-30"); //=> undefined
 * ```
 */
export function readEdtf(text: string): EdtfSpan | undefined {
  if (!edtfPattern.test(text)) return undefined;
  const [from, to] = text.split("/") as [string, string?];
  const start = readDate(from);
  const end = to === undefined ? start : to === ".." ? { first: "", last: "", approximate: false } : readDate(to);
  if (start === undefined || end === undefined) return undefined;
  const approximate = start.approximate || end.approximate;
  if (to === "..") return { first: start.first, approximate };
  return end.last < start.first || end.first < start.first ? undefined : { first: start.first, last: end.last, approximate };
}

/**
 * Orders two EDTF texts by their first day, then by their last; an open end comes last. Texts that are no EDTF come
 * after all others, in the order of their code units.
 *
 * @example
 * ```ts
 * import { compareEdtf } from "@regional-plan/model";
 *
 * ["2035", "2025", "2025-06"].sort(compareEdtf); //=> ["2025", "2025-06", "2035"]
 * ```
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const left = readEdtf(a);
  const right = readEdtf(b);
  if (left === undefined || right === undefined) {
    return left === right ? compareText(a, b) : left === undefined ? 1 : -1;
  }
  return compareText(left.first, right.first) || compareText(left.last ?? "~", right.last ?? "~");
}

/**
 * Whether every day of `inner` lies in `outer`: `2025` contains `2025-06`, and `2020/2035` contains `2025`. False where
 * either is no EDTF.
 *
 * @example
 * ```ts
 * import { edtfContains } from "@regional-plan/model";
 *
 * edtfContains("2025", "2025-06"); //=> true
 * edtfContains("2025-06", "2025"); //=> false
 * ```
 */
export function edtfContains(outer: Edtf, inner: Edtf): boolean {
  const whole = readEdtf(outer);
  const part = readEdtf(inner);
  if (whole === undefined || part === undefined || part.first < whole.first) return false;
  return whole.last === undefined || (part.last !== undefined && part.last <= whole.last);
}

interface Days {
  first: string;
  last: string;
  approximate: boolean;
}

function readDate(text: string): Days | undefined {
  const approximate = text.endsWith("~");
  const [year = "", part, day] = text.replace("~", "").split("-");
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, approximate };
  const [from, to] = monthsOf(part);
  const lastDay = String(daysInMonth(Number(year), to));
  if (day === undefined) return { first: `${year}-${twoDigits(from)}-01`, last: `${year}-${twoDigits(to)}-${lastDay}`, approximate };
  return day > lastDay ? undefined : { first: text, last: text, approximate };
}

/** The first and last month of a month, quarter (33 to 36) or half (40, 41). */
function monthsOf(part: string): [number, number] {
  const number = Number(part);
  if (number >= 40) return [(number - 40) * 6 + 1, (number - 40) * 6 + 6];
  if (number >= 33) return [(number - 33) * 3 + 1, (number - 33) * 3 + 3];
  return [number, number];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
