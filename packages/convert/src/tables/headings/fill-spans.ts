import type { Cell, Sheet, Span } from "../table.ts";

/** A sheet in which every cell of a merged area says what the area says, and which rows go on with an area that began above. */
export interface FilledSheet extends Sheet {
  /** Whether a cell lies in an area that began in a row above. */
  readonly goesOn: (row: number, column: number) => boolean;
}

/** Gives each cell of a merged area its words: one task beside five measures of work is the task of all five. */
export function fillSpans(sheet: Sheet): FilledSheet {
  const { rows, spans = [] } = sheet;
  if (spans.length === 0) return { ...sheet, goesOn: () => false };
  const filled: Cell[][] = rows.map((row) => [...row]);
  const below = new Set<string>();
  for (const span of spans) fill(filled, span, below);
  return { ...sheet, rows: filled, goesOn: (row, column) => below.has(`${row} ${column}`) };
}

function fill(rows: Cell[][], { row, column, rows: height, columns }: Span, below: Set<string>): void {
  const cell = rows[row]?.[column];
  if (cell === undefined || cell === null || cell === "") return;
  for (let down = row; down < Math.min(row + height, rows.length); down++) {
    for (let across = column; across < column + columns; across++) {
      const to = rows[down] as Cell[];
      while (to.length < across) to.push(undefined);
      to[across] = cell;
      if (down > row) below.add(`${down} ${across}`);
    }
  }
}
