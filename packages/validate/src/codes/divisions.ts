import type { CodeTables, Division, DivisionName } from "./code-tables.ts";
import { divisionsAbove, isNamed } from "./division-names.ts";
import { data, sha256, source } from "./divisions.gen.ts";
import { findDivisions } from "./find-divisions.ts";
import { mayBeNamed } from "./may-be-named.ts";

const [months = "", bits = ""] = data.split("\n", 2);

/** The lists, each by its year and whether it is of that year's end. */
const lists = months.split(" ").map((month) => ({ year: Number(month.slice(0, 4)), isLast: month.endsWith("12") }));

/** GB/T 2260 from 2002 on, county level and above. */
export const divisions: CodeTables["divisions"] = {
  source,
  asOf: String(lists.at(-1)?.year),
  sha256,
  find,
  under,
  above: (division) => divisionsAbove(division, find),
  isNamed: (own, division, year) => isNamed(own, division, find, year),
  mayBeNamed: (own, division, year) => mayBeNamed(own, division, divisions, year),
  named: findDivisions(() => under(""), find),
};

/** For each history that occurs, which lists have the name. */
const histories = bits.split(" ");

/** Where the first code stands; the others follow in their order. */
const first = months.length + bits.length + 2;

const codeLength = 6;

/** What was found once is kept: the places of a plan lie in few provinces and cities. */
function find(code: string): Division | undefined {
  const before = found.get(code);
  if (before !== undefined || code.length !== codeLength) return before;
  const [division] = under(code);
  if (division !== undefined) found.set(code, division);
  return division;
}

const found = new Map<string, Division>();

/** Searches the packed text: to unpack 3,000 codes would take longer than a plan's few are worth. */
function under(digits: string): Division[] {
  const named = new Map<string, DivisionName[]>();
  for (let start = firstOf(digits); start >= 0 && start < data.length && data.startsWith(digits, start); ) {
    const end = endOf(start);
    const code = data.slice(start, start + codeLength);
    const names = named.get(code) ?? [];
    names.push(nameIn(data.slice(start + codeLength, end)));
    named.set(code, names);
    start = end;
  }
  return [...named].map(([code, names]) => ({
    code,
    name: names.at(-1)?.name ?? "",
    inForce: (year) => names.some((name) => name.inForce(year)),
    names,
  }));
}

/** Where the first entry begins whose code begins with some digits; -1 where none does. */
function firstOf(digits: string): number {
  let at = data.indexOf(digits, first);
  while (at > first && !(isDigit(at) && !isDigit(at - 1))) at = data.indexOf(digits, at + 1);
  return at;
}

function endOf(start: number): number {
  let at = start + codeLength;
  while (at < data.length && !isDigit(at)) at++;
  return at;
}

const isDigit = (at: number): boolean => data.charCodeAt(at) >= 0x30 && data.charCodeAt(at) <= 0x39;

/** A name and the number of its history, in the letters a to j. */
function nameIn(entry: string): DivisionName {
  const [, name = "", letters = ""] = /^([^a-j]*)([a-j]+)$/u.exec(entry) ?? [];
  const listed = histories[Number(letters.replace(/./gu, (letter) => String("abcdefghij".indexOf(letter))))] ?? "";
  return { name, inForce: (year) => isListed(listed, year) };
}

/**
 * Whether it may have been in force on some day of a year: by what stood at its beginning, in the lists of the year
 * itself, and in the first one after it, as a change of its last months stands there. A list of December tells the end.
 */
function isListed(listed: string, year: number): boolean {
  let span = spans.get(year);
  if (span === undefined) {
    const from = lists.findLastIndex((list) => list.year < year);
    const after = lists.findIndex((list) => list.year > year || (list.year === year && list.isLast));
    span = [Math.max(0, from), after < 0 ? undefined : after + 1];
    spans.set(year, span);
  }
  return listed.slice(...span).includes("1");
}

/** The lists that tell of a year: a plan asks of one. */
const spans = new Map<number, [from: number, end: number | undefined]>();
