import type { PaperCell, PaperRow } from "@regional-plan/model";

/** A place of a table, with the cell that covers it. */
export interface GridPlace {
  readonly cell: PaperCell;
  /** Whether the cell begins in this row. */
  readonly beginsRow: boolean;
  /** Whether the cell begins in this column. */
  readonly beginsColumn: boolean;
}

/** Every place of a table, row by row: what a cell spans is given to it in each. A place that no cell covers is empty. */
export function gridOf(rows: readonly PaperRow[], width: number): GridPlace[][] {
  const grid: (GridPlace | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (column < width && grid[at]?.[column] !== undefined) column++;
      for (let row = at; row < Math.min(rows.length, at + (cell.rowSpan ?? 1)); row++) {
        for (let place = column; place < Math.min(width, column + (cell.columnSpan ?? 1)); place++) {
          const line = grid[row];
          if (line !== undefined) line[place] = { cell, beginsRow: row === at, beginsColumn: place === column };
        }
      }
    }
  }
  return grid.map((line) => line.map((place) => place ?? { cell: empty, beginsRow: true, beginsColumn: true }));
}

const empty: PaperCell = { text: "" };
