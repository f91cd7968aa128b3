import {
  messageIn,
  type PaperCell,
  type PaperRun,
  type PaperText,
  type PaperWords,
  type Plan,
  taskTable,
  textIn,
} from "@regional-plan/model";
import type { MappingRow } from "../../../contract/define-format.ts";
import { languageOf } from "../plan/plan-to-sheets.ts";
import type { CellRange } from "../read/workbook.ts";
import type { CellToWrite, SheetToWrite } from "../write/sheet-to-write.ts";

/** What of a plan stands in its table of tasks. */
export const taskFields: readonly MappingRow[] = [
  "title",
  "domains[].label",
  "domains[].title",
  "measures[].domain",
  "measures[].title",
  "measures[].responsible[].agency",
  "measures[].responsible[].role",
  "measures[].due",
  "actions[].for",
  "actions[].statement",
  "actions[].responsible[].agency",
  "actions[].responsible[].role",
  "actions[].due",
  "agencies[].name",
].map((field) => ({ field, target: { en: "任务分解表", zh: "任务分解表" } }));

/** Cells of the sheet, with their places: rows from 0. */
interface Grid {
  readonly rows: CellToWrite[][];
  readonly merges: CellRange[];
  /** The last row, from 1, that a cell of each column reaches down to. */
  readonly reach: number[];
}

/** Who does what by when, as offices make it (任务分解表): one sheet, with the title above and cells merged down the side. */
export function taskSheet(plan: Plan): SheetToWrite {
  const language = languageOf(plan);
  const { caption, widths, head, rows } = taskTable(plan);
  const title = `${textIn(plan.title, language) ?? plan.id}${language === "zh" ? "" : ": "}${textOf(caption, language)}`;
  const grid: Grid = { rows: [[{ value: title, style: "title" }]], merges: [], reach: [] };
  for (const row of [...head, ...rows]) place(grid, row.cells, language, head.includes(row));
  return {
    name: textOf(caption, language),
    columns: widths.map((width) => ({ width: width * 3, style: "frame" })),
    rows: grid.rows,
    headings: 1 + head.length,
    merges: [{ top: 1, left: 0, bottom: 1, right: widths.length - 1 }, ...grid.merges],
  };
}

const columnCount = 6;

/** Puts a row below those that are there: its cells go where none from above reaches down. */
function place({ rows, merges, reach }: Grid, cells: readonly PaperCell[], language: "en" | "zh", isHead = false): void {
  const number = rows.length + 1;
  const isTaken = (column: number) => (reach[column] ?? 0) >= number;
  const row: CellToWrite[] = Array.from({ length: columnCount }, () => ({ value: "", style: "frame" }));
  let column = 0;
  for (const { text, rowSpan = 1, columnSpan = 1 } of cells) {
    while (isTaken(column)) column += 1;
    row[column] = { value: textOf(text, language), style: isHead ? "heading" : "frame" };
    if (rowSpan > 1 || columnSpan > 1)
      merges.push({ top: number, left: column, bottom: number + rowSpan - 1, right: column + columnSpan - 1 });
    for (let at = column; at < column + columnSpan; at += 1) reach[at] = number + rowSpan - 1;
    column += columnSpan;
  }
  rows.push(row);
}

function textOf(text: PaperText, language: "en" | "zh"): string {
  const words = (each: PaperWords) => (typeof each === "string" ? each : messageIn(each, language));
  return Array.isArray(text) ? (text as readonly PaperRun[]).map((run) => words(run.text)).join("") : words(text as PaperWords);
}
