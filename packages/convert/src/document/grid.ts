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
  const grid: GridPlace[][] = rows.map(() => new Array(width));
  for (const [at, line] of grid.entries()) {
    let column = 0;
    for (const cell of rows[at]?.cells ?? []) {
      while (column < width && line[column] !== undefined) column++;
      const { rowSpan = 1, columnSpan = 1 } = cell;
      for (let row = at; row < Math.min(rows.length, at + rowSpan); row++) {
        for (let place = column; place < Math.min(width, column + columnSpan); place++) {
          const below = grid[row];
          if (below !== undefined) below[place] = { cell, beginsRow: row === at, beginsColumn: place === column };
        }
      }
    }
    for (let place = 0; place < width; place++) line[place] ??= { cell: empty, beginsRow: true, beginsColumn: true };
  }
  return grid;
}

const empty: PaperCell = { text: "" };
