import { type Finding, idPattern, isSameTag } from "@regional-plan/model";
import { type ProgressColumns, progressColumns } from "../progress/progress-columns.ts";
import type { Cell, Sheet } from "../table.ts";
import { tableFinding } from "../table-findings.ts";
import { type FieldLayout, headName, type TableLayout } from "../table-layout.ts";
import { inLanguage } from "../text-columns.ts";
import { type YearColumn, yearColumns } from "../years/year-columns.ts";
import type { BoundColumn } from "./bound-column.ts";
import { type ColumnMap, type ReadHeading, readHeadingBy } from "./column-map.ts";
import { type ExtraColumn, extraFindings } from "./extra-columns.ts";
import { type FilledSheet, fillSpans } from "./fill-spans.ts";
import { findHeadings, type Headings, keyOf } from "./find-headings.ts";
import { moneyColumn } from "./money-column.ts";
import type { Meaning } from "./name-heading.ts";
import { readHeadingIn } from "./read-heading-in.ts";

/** A sheet, and which table it holds. */
export interface BoundSheet {
  readonly sheet: FilledSheet;
  readonly layout: TableLayout;
  /** The first row below the headings. */
  readonly first: number;
  readonly fields: readonly BoundColumn[];
  /** The columns that say where a row belongs, in the order of the layout; absent ones as `undefined`. */
  readonly keys: readonly (BoundColumn | undefined)[];
  /** The column that names what is empty. */
  readonly empty?: number;
  readonly extras: readonly ExtraColumn[];
  /** The fields that there is a column for, also where nothing stands in it: `title.zh`, `due`. */
  readonly named: readonly string[];
  /** The columns that say what an item is. */
  readonly subject: readonly number[];
  /** The same sheet as a table of what its items belong to. */
  readonly above?: BoundSheet;
  readonly headings: readonly string[];
  /** That it was made elsewhere: it has no ids. */
  readonly isForeign?: true;
  /** Where units have filled in how far things have come. */
  readonly progress?: ProgressColumns;
  /** The columns of the years that indicators have values for. */
  readonly years?: readonly YearColumn[];
}

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
    return [bindSheet(sheet, found, { languages, ...(since !== undefined && { since }), map, readHeading }, findings)];
  });
  return { bound, findings };
}

/** By what columns are told. */
interface Ways {
  readonly languages: readonly string[];
  /** The first year of the plan, where it is known. */
  readonly since?: string;
  readonly map: ColumnMap;
  readonly readHeading: ReadHeading;
}

function bindSheet(sheet: FilledSheet, headings: Headings, ways: Ways, findings: Finding[]): BoundSheet {
  const { layout, above, row, texts } = headings;
  const own = bindColumns(sheet, headings, layout, ways);
  const upper = above && bindColumns(sheet, headings, above, { ...ways, readHeading: readHeadingAbove(ways.readHeading) });
  const used = new Set([...own.used, ...(upper?.used ?? [])]);
  const others = texts.flatMap((text, index) => (used.has(index) || isBlankColumn(sheet, row, index) ? [] : [{ index, heading: text }]));
  const years = yearColumns(sheet, headings, others);
  const progress = progressColumns(sheet, headings, others, ways.map.asOf);
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

function bindColumns(sheet: FilledSheet, { row, texts }: Headings, layout: TableLayout, { languages, since, readHeading }: Ways) {
  const fields: BoundColumn[] = [];
  const keys: (BoundColumn | undefined)[] = layout.keys.map(() => undefined);
  const seen = new Set<string>();
  const used = new Set<number>();
  const named: string[] = [];
  let empty: number | undefined;
  for (const [index, text] of texts.entries()) {
    const meaning = meaningOf(text, { sheet, row, index, layout, readHeading });
    if (meaning === "leftOut") used.add(index);
    else if (meaning !== undefined) named.push(...namesOf(meaning, () => languageOf(sheet, row, index, languages)));
    if (meaning === "leftOut" || meaning === undefined || isBlankColumn(sheet, row, index) || seen.has(keyOf(meaning))) continue;
    seen.add(keyOf(meaning));
    used.add(index);
    if (meaning.is === "empty") empty = index;
    else if (meaning.is === "key") keys[meaning.key] = { index, column: meaning.column, path: [] };
    else {
      const named = columnOf(meaning, index, () => languageOf(sheet, row, index, languages));
      const field =
        firstLeads.test(text) && named.each?.role !== undefined ? { ...named, each: { ...named.each, firstLeads: true as const } } : named;
      fields.push(since !== undefined && field.column.type === "date" ? { ...field, column: { ...field.column, since } } : field);
    }
  }
  const subject = fields.filter(({ column: { name }, path }) => name === "id" || subjects.has(path[0] ?? "")).map(({ index }) => index);
  const isForeign = layout.keys.length === 0 && layout.name !== headName && !fields.some(({ column }) => column.name === "id");
  const bound: BoundSheet = {
    sheet,
    layout,
    first: row + 1,
    fields,
    keys,
    extras: [],
    named,
    subject,
    headings: texts,
    ...(isForeign && { isForeign }),
    ...(empty !== undefined && { empty }),
  };
  return { bound, used };
}

/** 责任单位（排第一位的为牵头单位） */
const firstLeads = /(?:第一|首)(?:位|个|名|列)?.{0,4}牵头/u;

/** A column of a list in one cell, such as those of one role, does not speak for all of the list. */
function namesOf(meaning: Meaning, language: () => string): string[] {
  if (meaning.is !== "field") return [];
  const { path, isLocalized } = meaning.field;
  return [(isLocalized ? [...path, meaning.language ?? language()] : path).join(".")];
}

const subjects: ReadonlySet<string> = new Set(["title", "name", "statement"]);

interface Heading {
  readonly sheet: FilledSheet;
  readonly row: number;
  readonly index: number;
  readonly layout: TableLayout;
  readonly readHeading: ReadHeading;
}

/** 编号 is what an id is called, and what offices call the numbers 1, 2, 3 too. */
function meaningOf(text: string, { sheet, row, index, layout, readHeading }: Heading): Meaning | "leftOut" | undefined {
  const meaning = readHeading(text, layout);
  if (typeof meaning === "object" && meaning.is === "money") {
    const money = moneyColumn(meaning.money, sheet, row, index);
    return money && { ...meaning, money };
  }
  const isField = typeof meaning === "object" && meaning.is === "field";
  const unit = isField ? unitFor(meaning.field, text, { sheet, row, layout, readHeading }) : undefined;
  if (unit !== undefined) return { is: "field", field: unit };
  if (meaning === undefined || meaning === "leftOut" || meaning.is !== "field" || meaning.field.column.name !== "id" || text === "id")
    return meaning;
  const isId = sheet.rows.slice(row + 1).some((cells) => typeof cells[index] === "string" && idPattern.test(cells[index].trim()));
  const label = layout.fields.find(({ column }) => column.name === "label");
  return isId || label === undefined ? meaning : { is: "field", field: label };
}

/** 单位 is what an agency is called, and in a table of indicators what they are measured in, unless that has a column of its own. */
function unitFor(field: FieldLayout, text: string, { sheet, row, layout, readHeading }: Omit<Heading, "index">): FieldLayout | undefined {
  const unit = layout.fields.find(({ column }) => column.name === "unit");
  if (unit === undefined || field.column.name !== "agency" || text.replace(/\s/gu, "") !== "单位") return undefined;
  const isUnit = (cell: Cell) => {
    const meaning = typeof cell === "string" ? readHeading(cell, layout) : undefined;
    return typeof meaning === "object" && meaning.is === "field" && meaning.field === unit;
  };
  return (sheet.rows[row] ?? []).some(isUnit) ? undefined : unit;
}

const isBlankColumn = ({ rows }: Sheet, row: number, index: number): boolean => {
  for (let below = row + 1; below < rows.length; below++) {
    const cell = rows[below]?.[index];
    if (cell !== undefined && cell !== null && cell !== "") return false;
  }
  return true;
};

function columnOf(meaning: Exclude<Meaning, { is: "key" | "empty" }>, index: number, guess: () => string): BoundColumn {
  if (meaning.is === "field") return { index, ...bindField(meaning.field, meaning.language ?? guess) };
  if (meaning.is === "money") {
    const { part, money } = meaning;
    return { index, column: { name: "funding", label: part.ownLabel, type: "text", required: false }, path: part.path, money };
  }
  const { part, role } = meaning;
  const value = part.fields.find(({ column }) => column.name === (role === undefined ? "value" : "agency")) as FieldLayout;
  const language = value.isLocalized ? (meaning.language ?? guess()) : undefined;
  return {
    index,
    column: value.column,
    path: part.path,
    each: { ...(role !== undefined && { role }), ...(language !== undefined && { language }) },
  };
}

/** A field as a column; a text in several languages is in the one that is named, else in that which its cells are in. */
function bindField({ column, path, isLocalized }: FieldLayout, language: string | (() => string)): Pick<BoundColumn, "column" | "path"> {
  if (!isLocalized) return { column, path };
  const tag = typeof language === "string" ? language : language();
  return { column: inLanguage(column, tag), path: [...path, tag] };
}

/** The language of a column whose heading does not tell: that of its cells. */
function languageOf({ rows }: Sheet, row: number, index: number, languages: readonly string[]): string {
  const cells = rows.slice(row + 1, row + 60).map((cells) => cells[index]);
  const guess = cells.some((cell) => typeof cell === "string" && /[\u3400-\u9FFF]/u.test(cell)) ? "zh" : "en";
  return languages.find((tag) => isSameTag(tag, guess)) ?? languages.find((tag) => tag.split("-")[0]?.toLowerCase() === guess) ?? guess;
}
