import { textForCell } from "./cell-text.ts";
import type { Sheet, Table } from "./table.ts";

/** A table as a sheet that has the names of its columns in the first row, and that is read back as the same table. */
export function sheetOf({ name, columns, rows }: Table): Sheet {
  const cells = rows.map((row) =>
    row.map((value, index) => {
      const column = columns[index];
      return typeof value === "string" && column !== undefined ? textForCell(value, column, { formulas: false }) : value;
    }),
  );
  return {
    name,
    rows: [columns.map((column) => column.name), ...cells],
    place: (row, column) => ({ sheet: name, line: row + 1, column: column + 1 }),
  };
}
