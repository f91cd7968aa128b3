import type { Finding } from "@regional-plan/model";
import { progressColumns } from "../progress/progress-columns.ts";
import type { Sheet } from "../table.ts";
import { tableFinding } from "../table-findings.ts";
import { yearColumns } from "../years/year-columns.ts";
import { bindColumns, isBlankColumn, type Ways } from "./bind-columns.ts";
import type { BoundSheet } from "./bound-sheet.ts";
import { type ColumnMap, type ReadHeading, readHeadingBy } from "./column-map.ts";
import { extraFindings } from "./extra-columns.ts";
import { type FilledSheet, fillSpans } from "./fill-spans.ts";
import { findHeadings, type Headings } from "./find-headings.ts";
import { readHeadingIn } from "./read-heading-in.ts";

/** Finds out which table each sheet holds, and which field each of its columns. */
export function bindSheets(
  sheets: readonly Sheet[],
  { languages, since }: Pick<Ways, "languages" | "since">,
  map: ColumnMap,
): { bound: BoundSheet[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const bound = sheets.flatMap((given) => {
    const sheet = fillSpans(given);
    if (sheet.rows.every((row) => row.every((cell) => cell === undefined || cell === null || cell === ""))) return [];
    const found = findHeadings(sheet, map);
    if (found === undefined) {
      findings.push(tableFinding("unknownSheet", { name: given.name }, given.place(0, 0)));
      return [];
    }
    const readHeading = readHeadingIn(readHeadingBy(map), found);
    const ways = { languages, ...(since !== undefined && { since }), readHeading };
    return [bindSheet(sheet, found, ways, map.asOf, findings)];
  });
  return { bound, findings };
}

function bindSheet(sheet: FilledSheet, headings: Headings, ways: Ways, asOf: string | undefined, findings: Finding[]): BoundSheet {
  const { layout, above, row, texts } = headings;
  const own = bindColumns(sheet, headings, layout, ways);
  const upper = above && bindColumns(sheet, headings, above, { ...ways, readHeading: readHeadingAbove(ways.readHeading) });
  const used = new Set([...own.used, ...(upper?.used ?? [])]);
  const others = texts.flatMap((text, index) => (used.has(index) || isBlankColumn(sheet, row, index) ? [] : [{ index, heading: text }]));
  const years = yearColumns(sheet, headings, others);
  const progress = progressColumns(sheet, headings, others, asOf);
  const isTold = progress?.asOf !== undefined;
  const taken = new Set([...years, ...(isTold ? progress.fields : [])].map(({ index }) => index));
  const extras = others.filter(({ index }) => !taken.has(index));
  const undated = isTold ? [] : (progress?.fields ?? []);
  findings.push(
    ...extraFindings(
      sheet,
      headings,
      extras.filter(({ index }) => !undated.some((field) => field.index === index)),
    ),
    ...undated.map(({ index }) => tableFinding("progressUndated", { heading: texts[index] ?? "" }, sheet.place(row, index))),
  );
  if (row > 0) findings.push(tableFinding("headingRow", { row: row + 1 }, sheet.place(row, 0)));
  const bound = { ...own.bound, extras, ...(years.length > 0 && { years }), ...(isTold && { progress }) };
  if (upper === undefined) return bound;
  return { ...bound, subject: inWords(own.bound), above: { ...upper.bound, extras: [], subject: inWords(upper.bound) } };
}

/** Where tasks and what is done for each stand side by side, `id` is that of what is done, and `for` that of the task. */
const readHeadingAbove =
  (readHeading: ReadHeading): ReadHeading =>
  (heading, layout) =>
    heading === "id" ? undefined : readHeading(heading === "for" ? "id" : heading, layout);

/** The columns that say in words what an item is. */
const inWords = ({ subject, fields }: BoundSheet): number[] =>
  subject.filter((index) => !fields.some((field) => field.index === index && field.column.name === "id"));
