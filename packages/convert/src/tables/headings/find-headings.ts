import { plainWord } from "@regional-plan/model";
import type { Cell } from "../table.ts";
import { type TableLayout, tableLayouts, withParts } from "../table-layout.ts";
import { isYearHeading } from "../years/year-heading.ts";
import { type ColumnMap, type ReadHeading, readHeadingBy } from "./column-map.ts";
import type { FilledSheet } from "./fill-spans.ts";
import { fieldWords, subjectWords } from "./heading-words.ts";
import { byName, type Meaning } from "./name-heading.ts";
import { readHeadingIn, type TakenFor } from "./read-heading-in.ts";

/** The headings of a sheet, and the table that they make of it. */
export interface Headings extends TakenFor {
  /** The row of the headings, the lower one of two. */
  readonly row: number;
  /** Every heading as it stands there, by its column. */
  readonly texts: readonly string[];
  /** How the table was told: by its name, or by its headings. */
  readonly by: "name" | "headings";
}

/** Finds the row of headings near the top of a sheet: a title, a note or an office's name may stand above. */
export function findHeadings(sheet: FilledSheet, map: ColumnMap): Headings | undefined {
  const named = layoutNamed(map.tables[sheet.name] ?? sheet.name);
  const readHeading = readHeadingBy(map);
  let best: (Headings & { score: number }) | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, deepest); row++) {
    for (const texts of [textsOf(sheet, row), belowEachOther(sheet, row)]) {
      if (texts === undefined) continue;
      const found = named === undefined ? byHeadings(texts, map) : { layout: named, by: "name" as const };
      if (found === undefined) continue;
      const score = scoreOf(texts, readHeadingIn(readHeading, found), found);
      // Two rows of headings count only where they say more than the first of them.
      if (score >= 1 && score > (best?.score ?? (named === undefined ? 1.9 : 0)))
        best = { ...found, row: texts.lowest, texts: texts.cells, score };
    }
  }
  return best;
}

/** So many rows may stand above the headings. */
const deepest = 12;

interface HeadingTexts {
  readonly cells: readonly string[];
  readonly lowest: number;
}

function textsOf({ rows }: FilledSheet, row: number): HeadingTexts | undefined {
  const cells = (rows[row] ?? []).map(headingText);
  return new Set(cells.filter((cell) => cell !== "")).size > 0 ? { cells, lowest: row } : undefined;
}

/** 责任单位 above 牵头单位 and 配合单位: the lower row says more where it says anything. */
function belowEachOther({ rows }: FilledSheet, row: number): HeadingTexts | undefined {
  const [upper, lower] = [(rows[row] ?? []).map(headingText), (rows[row + 1] ?? []).map(headingText)];
  if (lower.every((cell, index) => cell === "" || cell === upper[index])) return undefined;
  const length = Math.max(upper.length, lower.length);
  return { cells: Array.from({ length }, (_, index) => lower[index] || upper[index] || ""), lowest: row + 1 };
}

const headingText = (cell: Cell): string => (typeof cell === "string" && cell.length <= longest ? cell.trim() : "");

/** Longer texts are no headings. */
const longest = 60;

/** How many different columns a table knows of those that stand there, and a little for each that it does not need to guess. */
function scoreOf({ cells }: HeadingTexts, readHeading: ReadHeading, { layout, above }: TakenFor): number {
  const known = new Set<string>();
  for (const cell of new Set(cells)) {
    const meaning = readHeading(cell, layout) ?? (above && readHeading(cell, above));
    if (meaning !== undefined) known.add(meaning === "leftOut" ? cell : keyOf(meaning));
    else if (layout.name === "indicators" && isYearHeading(cell)) known.add(cell);
  }
  const strange = new Set(cells.filter((cell) => cell !== "")).size - known.size;
  return known.size - Math.min(strange, known.size) * 0.1;
}

/** What two headings share that mean the same column. */
export function keyOf(meaning: Meaning): string {
  switch (meaning.is) {
    case "field":
      return `${meaning.field.column.name}:${meaning.language ?? ""}`;
    case "part":
      return `${meaning.part.name}:${meaning.role ?? ""}${meaning.language ?? ""}`;
    case "money":
      return `${meaning.part.name}:${meaning.money.words}`;
    case "key":
      return meaning.column.name;
    case "empty":
      return "empty";
  }
}

let layoutsByName: ReadonlyMap<string, TableLayout> | undefined;

/** The table that has a name, or a label in either language. */
function layoutNamed(name: string): TableLayout | undefined {
  if (layoutsByName === undefined) {
    const all = tableLayouts().flatMap(withParts);
    const names = new Map<string, TableLayout>();
    const add = (key: string, layout: TableLayout) => !names.has(key) && names.set(key, layout);
    for (const layout of all) add(layout.name, layout);
    for (const layout of all) for (const label of [layout.label.zh, layout.label.en]) add(plainWord(label), layout);
    layoutsByName = names;
  }
  return layoutsByName.get(name) ?? layoutsByName.get(plainWord(name));
}

/** The table that headings speak of: what its rows are about is said in a word that offices have for it. */
function byHeadings({ cells }: HeadingTexts, map: ColumnMap): (TakenFor & Pick<Headings, "by">) | undefined {
  const own = tableLayouts()
    .flatMap(withParts)
    .find((layout) => hasOwnNames(cells, layout));
  if (own !== undefined) return { layout: own, by: "headings" };
  const mapped = byMap(cells, map);
  if (mapped !== undefined) return { layout: mapped, by: "headings" };
  const words = new Set(cells.map((cell) => plainWord(cell.replace(/[（(].*?[)）]/gu, ""))));
  const lists = subjectWords.filter((subject) => subject.words.some((word) => words.has(word))).map(({ list }) => list);
  const [first] = lists;
  const layout = tableLayouts().find(({ name }) => name === first);
  if (layout === undefined) return undefined;
  const measures = first === "actions" ? tableLayouts().find(({ name }) => name === "measures") : undefined;
  const above = lists.includes("measures") ? measures : undefined;
  if (measures !== undefined && above === undefined && fieldWords.domain?.some((word) => words.has(word)))
    return { layout: measures, by: "headings", isOfTasks: true };
  return { layout, by: "headings", ...(above && { above }) };
}

/** The list that has most of the fields that a map names. */
function byMap(cells: readonly string[], { columns }: ColumnMap): TableLayout | undefined {
  const fields = cells.flatMap((cell) => (Object.hasOwn(columns, cell) ? (columns[cell] ?? []) : [])).filter((name) => name !== "");
  if (fields.length === 0) return undefined;
  const counts = tableLayouts().map((layout) => [fields.filter((name) => byName(name, layout) !== undefined).length, layout] as const);
  const [count, layout] = counts.reduce((best, next) => (next[0] > best[0] ? next : best));
  return count > 1 || count === fields.length ? layout : undefined;
}

/** Whether all headings are names of columns that a table is written with. */
function hasOwnNames(cells: readonly string[], { fields, keys }: TableLayout): boolean {
  const names = new Set([...keys, ...fields.map(({ column }) => column)].map((column) => column.name));
  const needed = keys.length > 0 ? keys.map(({ name }) => name) : ["id"];
  return (
    needed.every((name) => cells.includes(name)) &&
    cells.length > needed.length &&
    cells.every((cell) => names.has(cell.split(":")[0] ?? "") || cell === "empty")
  );
}
