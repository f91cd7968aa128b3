import { fieldLabel, plainWord, readWrittenDate } from "@regional-plan/model";
import type { BoundColumn } from "../headings/bound-column.ts";
import type { ExtraColumn } from "../headings/extra-columns.ts";
import type { Cell, Column, Sheet } from "../table.ts";
import { type FieldLayout, type TableLayout, tableLayouts, withParts } from "../table-layout.ts";
import { wordsOf } from "../words-of.ts";
import { progressWords } from "./progress-words.ts";

/** Columns in which units have filled in how far the items of a table have come. */
export interface ProgressColumns {
  /** The table of the entries that they become. */
  readonly layout: TableLayout;
  readonly fields: readonly BoundColumn[];
  /** The day whose state they tell; absent where nothing says it. */
  readonly asOf?: string;
  /** The columns of shares that stand in hundredths: 完成进度（%）. */
  readonly hundredths: ReadonlySet<number>;
}

/** The lists whose items are carried out, so that something can be told of them. */
const carriedOut: ReadonlySet<string> = new Set([
  "goals",
  "targets",
  "measures",
  "actions",
  "projects",
  "milestones",
  "instruments",
  "arrangements",
]);

/** The columns of a table that tell progress, of those that are no field of its items. */
export function progressColumns(
  sheet: Sheet,
  { layout, row }: { readonly layout: TableLayout; readonly row: number },
  extras: readonly ExtraColumn[],
  asOf: string | undefined,
): ProgressColumns | undefined {
  if (!carriedOut.has(layout.name)) return undefined;
  const entries = entryLayout();
  const fields: BoundColumn[] = [];
  for (const { index, heading } of extras) {
    const name = fieldIn(heading);
    if (name === undefined || fields.some(({ path }) => path[0] === name)) continue;
    const own = entries.fields.find(({ column }) => column.name === name);
    fields.push({ index, column: columnFor(name, own), path: [name] });
  }
  if (fields.length === 0) return undefined;
  const day =
    asOf ??
    dayIn(
      sheet,
      row,
      fields.map(({ index }) => wordsOf(sheet.rows[row]?.[index])),
    );
  const hundredths = fields.flatMap(({ index }) => (/[%％]|百分/u.test(wordsOf(sheet.rows[row]?.[index])) ? [index] : []));
  return { layout: entries, fields, ...(day !== undefined && { asOf: day }), hundredths: new Set(hundredths) };
}

const entryLayout = (): TableLayout => {
  const layout = tableLayouts()
    .flatMap(withParts)
    .find(({ name }) => name === "reports.entries");
  if (layout === undefined) throw new Error("A report has no entries.");
  return layout;
};

/** A share is read as text: 60% is none that a number has. What is a list or a text in several languages stands in one cell. */
function columnFor(name: string, own: FieldLayout | undefined): Column {
  const label = fieldLabel(name, "report") ?? { en: name, zh: name };
  if (own === undefined || own.isLocalized || name === "progress") return { name, label, type: "text", required: false };
  return own.column;
}

/** The field that a heading means, also where a date stands before it or a note behind: 截至6月底工作进展（200字以内）. */
function fieldIn(heading: string): keyof typeof progressWords | undefined {
  const text = heading.normalize("NFKC").replace(/\([^)]*\)/gu, "");
  const word = plainWord(withoutDate(text));
  return (Object.keys(progressWords) as (keyof typeof progressWords)[]).find((name) => progressWords[name].includes(word));
}

const withoutDate = (text: string) => text.replace(dateInFront, "");

/** 截至2025年6月底, 2025年二季度, 上半年. */
const dateInFront =
  /^\s*(?:截[至止])?\s*(?:(?:\d{4}年?度?|本年度?|今年|当年)?\s*(?:[\d一二三四上下前全第]+\s*(?:月份?|季度|半年|年)?)?\s*(?:\d+日)?\s*(?:底|末|前)?)的?\s*/u;

/** The day that a line above the headings, or a heading, says: 截至2025年6月30日, or 截至： with the date in the next cell. */
function dayIn({ rows }: Sheet, row: number, headings: readonly string[]): string | undefined {
  for (const cells of rows.slice(0, row + 1)) {
    for (const [index, cell] of cells.entries()) {
      const [, rest] = until.exec(wordsOf(cell).normalize("NFKC")) ?? [];
      if (rest === undefined) continue;
      const day =
        dateIn(rest) ??
        (rest.trim() === "" ? dateIn(dateWords(cells.slice(index + 1).find((next) => wordsOf(next) !== "" && next !== cell))) : undefined);
      if (day !== undefined) return day;
    }
  }
  for (const heading of headings) {
    const [front = ""] = dateInFront.exec(heading.normalize("NFKC")) ?? [];
    const day = dateIn(front);
    if (day !== undefined) return day;
  }
  return undefined;
}

const until = /(?:截[至止]|as of)\s*[::]?\s*(.*)$/isu;

const dateWords = (cell: Cell): string => (typeof cell === "object" && cell?.is === "date" ? cell.text : wordsOf(cell));

/** A date at the beginning of a text, whole or up to what follows it. */
function dateIn(text: string): string | undefined {
  const [front = ""] = /^[\d\s年月日季度上下前半底末一二三四五六七八九十./-]+/u.exec(text) ?? [text];
  for (const words of [text, front]) {
    const read = readWrittenDate(words.replace(/[)）。,，]+$/u, "").trim());
    if (read !== undefined && (read.kind === "sure" || read.kind === "likely" || read.kind === "edtf")) return read.dates[0];
  }
  return undefined;
}
