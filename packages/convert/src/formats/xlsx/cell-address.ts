import type { CellRange } from "./read/workbook.ts";

/** The letters of a column that counts from 0: `C` for 2. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of a cell, `C5`; rows count from 1, columns from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** The column of an address, from 0; -1 where there are no letters. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The row of an address, from 1; 0 where there is none. */
export const rowOf = (address: string): number => Number(/\d+$/u.exec(address)?.[0] ?? 0);

/** `A1:C3`, or one cell. */
export function rangeOf(text: string): CellRange | undefined {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const [a, b] = [first, last].map((address) => ({ row: rowOf(address), column: columnOf(address) }));
  if (a === undefined || b === undefined || a.row < 1 || b.row < 1 || a.column < 0 || b.column < 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
