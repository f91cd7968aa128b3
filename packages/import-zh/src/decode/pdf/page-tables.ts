import { findGrids, type Grid, type GridCell } from "./find-grids.ts";
import type { PageWord, PdfPage } from "./open-pdf.ts";
import { type PageLine, pageLines } from "./page-lines.ts";

/** A ruled table or box of a page. */
export interface PageTable {
  top: number;
  /** Where its columns part. */
  columns: readonly number[];
  rows: readonly (readonly PageCell[])[];
  /** Its last row goes on on the next page. */
  isOpen: boolean;
}

/** A cell and its lines. */
export interface PageCell {
  column: number;
  rowSpan: number;
  columnSpan: number;
  right: number;
  lines: readonly PageLine[];
}

/** A frame around the text of a page, which is no table, is at least as high as this. */
const frame = 0.7;

/** Takes the words that stand in ruled tables out of a page: the tables, and the words around them. */
export function pageTables(page: PdfPage): { tables: PageTable[]; words: PageWord[] } {
  const grids = findGrids(page.rulings).filter(({ cells, top, bottom }) => cells.length > 1 || bottom - top < page.height * frame);
  const wordsByCell = new Map<GridCell, PageWord[]>();
  const rest: PageWord[] = [];
  for (const word of page.words) {
    const cell = cellAt(grids, (word.left + word.right) / 2, word.baseline - word.size * 0.35);
    if (cell === undefined) rest.push(word);
    else wordsByCell.set(cell, [...(wordsByCell.get(cell) ?? []), word]);
  }
  const tables = grids.filter(({ cells }) => cells.some((cell) => wordsByCell.has(cell)));
  return { tables: tables.map((grid) => tableOf(grid, wordsByCell)), words: rest };
}

/** The smallest table counts: one may stand in a cell of another. */
function cellAt(grids: readonly Grid[], x: number, y: number): GridCell | undefined {
  const around = grids.filter(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  const grid = around.reduce<Grid | undefined>(
    (least, next) => (least === undefined || area(next) < area(least) ? next : least),
    undefined,
  );
  return grid?.cells.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

function area({ left, right, top, bottom }: Grid): number {
  return (right - left) * (bottom - top);
}

function tableOf({ top, columns, cells, isOpen }: Grid, wordsByCell: ReadonlyMap<GridCell, readonly PageWord[]>): PageTable {
  const rows: PageCell[][] = [];
  for (const cell of cells) {
    const { row, column, rowSpan, columnSpan, right } = cell;
    while (rows.length <= row) rows.push([]);
    rows[row]?.push({ column, rowSpan, columnSpan, right, lines: pageLines(wordsByCell.get(cell) ?? []) });
  }
  return { top, columns, rows, isOpen };
}
