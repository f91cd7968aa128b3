import type { PageCell, PageTable } from "./page-tables.ts";

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
  const more = head === again ? next.rows.slice(1) : next.rows;
  const goesOn = isCut(table.rows, more[0]) && (table.isOpen || isRest(more[0]));
  return { ...next, rows: goesOn ? joinRows(table.rows, more) : [...endedRows(table), ...more] };
}

/** The rows of a page as they end there. A blank strip at its end is where the row begins that stands on the next page. */
function endedRows({ rows, isOpen }: PageTable): PageTable["rows"] {
  const isStrip = isOpen && isBlank(rows[rows.length - 1]);
  const kept = isStrip ? rows.slice(0, -1) : rows;
  return kept.map((row, index) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, kept.length - index) })));
}

function isBlank(row: readonly PageCell[] = []): boolean {
  return row.every(({ lines }) => lines.length === 0);
}

/** A page may also end between two rows: then the next one has words where the last has its first, its number. */
function isCut(rows: PageTable["rows"], next: readonly PageCell[] = []): boolean {
  if (isBlank(rows[rows.length - 1])) return false;
  const number = rows[rows.length - 1]?.find(({ lines }) => lines.length > 0);
  return next.every(({ column, lines }) => column !== number?.column || lines.length === 0);
}

/** Whether a row has so few words that it is what a page's end has torn off, though a line was drawn there. */
function isRest(next: readonly PageCell[] = []): boolean {
  const filled = next.filter(({ lines }) => lines.length > 0).length;
  return filled > 0 && filled <= 2 && filled * 3 <= next.length;
}

/** The row that the end of a page has cut, with what stands of its cells on the next one. */
function joinRows(rows: PageTable["rows"], [cut = [], ...more]: PageTable["rows"]): PageTable["rows"] {
  const whole = rows.map((row) => [...row]);
  for (const { column, lines } of cut) {
    const row = whole.findLast((cells) => cells.some((cell) => cell.column === column));
    const at = row?.findIndex((cell) => cell.column === column) ?? -1;
    const cell = row?.[at];
    if (row !== undefined && cell !== undefined) row[at] = { ...cell, lines: [...cell.lines, ...lines] };
  }
  // Cells that span further rows begin in the next one, their words taken.
  const spanning = cut.filter(({ rowSpan }) => rowSpan > 1).map((cell): PageCell => ({ ...cell, rowSpan: cell.rowSpan - 1, lines: [] }));
  const [first, ...rest] = more;
  if (first === undefined) return whole;
  return [...whole, [...spanning, ...first].sort((a, b) => a.column - b.column), ...rest];
}
