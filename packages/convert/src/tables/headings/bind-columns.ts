import { idPattern, isSameTag } from "@regional-plan/model";
import type { Cell, Sheet } from "../table.ts";
import { type FieldLayout, headName, type TableLayout } from "../table-layout.ts";
import { inLanguage } from "../text-columns.ts";
import type { BoundColumn } from "./bound-column.ts";
import type { BoundSheet } from "./bound-sheet.ts";
import type { ReadHeading } from "./column-map.ts";
import type { FilledSheet } from "./fill-spans.ts";
import { type Headings, keyOf } from "./find-headings.ts";
import { moneyColumn } from "./money-column.ts";
import type { Meaning } from "./name-heading.ts";

/** By what columns are told. */
export interface Ways {
  readonly languages: readonly string[];
  /** The first year of the plan, where it is known. */
  readonly since?: string;
  readonly readHeading: ReadHeading;
}

/** Finds out which field each column of a sheet is, and which columns that takes up. */
export function bindColumns(
  sheet: FilledSheet,
  { row, texts }: Headings,
  layout: TableLayout,
  { languages, since, readHeading }: Ways,
): { bound: BoundSheet; used: Set<number> } {
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

/** Whether nothing stands in a column below the headings. */
export const isBlankColumn = ({ rows }: Sheet, row: number, index: number): boolean => {
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
