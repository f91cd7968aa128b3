import type { PageTable } from "./page-tables.ts";

/** A table, and on which part of which page it stands. */
export interface PlacedTable extends PageTable {
  page: number;
}

/** Joins a table that runs on over pages: the columns are the same, and its head may stand on each page anew. */
export function joinTables(table: PlacedTable, next: PlacedTable): PlacedTable | undefined {
  const isSame =
    next.page > table.page &&
    table.columns.length === next.columns.length &&
    table.columns.every(
      (place, index) =>
        Math.abs(place - (table.columns[0] as number) - ((next.columns[index] as number) - (next.columns[0] as number))) < 6,
    );
  if (!isSame) return undefined;
  const [head, again] = [table.rows[0], next.rows[0]].map((row) => JSON.stringify(row?.map(({ lines }) => lines.map(({ text }) => text))));
  return { ...next, rows: [...table.rows, ...(head === again ? next.rows.slice(1) : next.rows)] };
}
