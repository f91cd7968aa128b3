import type { Plan } from "@regional-plan/model";
import { planToTables } from "../../../tables/plan-to-tables.ts";
import type { Column, Table } from "../../../tables/table.ts";
import { displayWidth } from "../write/row-height.ts";
import type { CellToWrite, ColumnToWrite, NoteToWrite, SheetToWrite } from "../write/sheet-to-write.ts";
import { type Choices, choicesOf } from "./choices.ts";
import { columnNote } from "./column-note.ts";
import { headingOf } from "./headings.ts";
import { sheetNamesByTable } from "./own-sheets.ts";

/** The tables of a plan as the sheets of a workbook, with the sheet of what people may choose from behind them. */
export function planToSheets(plan: Plan): SheetToWrite[] {
  const choices = choicesOf(plan, languageOf(plan));
  const sheets = planToTables(plan).map((table) => tableToSheet(table, choices));
  return [...sheets, choices.sheet()];
}

/** The language in which codes and items are named. */
export const languageOf = ({ languages }: Pick<Plan, "languages">): "en" | "zh" =>
  languages.some((language) => language === "zh" || language.startsWith("zh-")) ? "zh" : "en";

/** A table as a sheet: its headings in both languages, with notes, and what may be chosen. */
export function tableToSheet({ name, columns, rows }: Table, choices: Choices): SheetToWrite {
  const ranges = columns.map((column) => choices.rangeFor(column, name));
  const cells = rows.map((row) =>
    row.map((value, index): CellToWrite => (typeof value === "string" ? choices.show(value, columns[index] as Column) : value)),
  );
  return {
    name: sheetNamesByTable().get(name) as string,
    columns: columns.map((column, index): ColumnToWrite => {
      const style = column.type === "number" || column.type === "position" || column.type === "boolean" ? "number" : "text";
      return { width: widthOf(cells, index), style, choices: ranges[index] };
    }),
    rows: [columns.map(headingOf), ...cells],
    headings: 1,
    notes: columns.map((column, index): NoteToWrite => ({ row: 1, column: index, text: columnNote(column, ranges[index] !== undefined) })),
  };
}

/** Wide enough for what is in the first rows, and never so wide that no other column is seen. */
function widthOf(rows: readonly (readonly CellToWrite[])[], index: number): number {
  let width = 12;
  for (const row of rows.slice(0, 100)) {
    const cell = row[index];
    if (typeof cell === "string") width = Math.max(width, Math.min(50, displayWidth(cell) + 2));
  }
  return width;
}
