import { atPath, setAtPath } from "./at-path.ts";
import type { BoundSheet } from "./bind-sheets.ts";
import { type CellNote, readCell } from "./read-cell.ts";
import type { Cell } from "./table.ts";

/** Hears what was made of a cell that is no more than a guess. */
export type TellCell = (note: CellNote, bound: BoundSheet, row: number, index: number, text: string) => void;

/** What a row says: an item, a part or a plain value; `undefined` where it says nothing. */
export function readRow(bound: BoundSheet, row: number, tell: TellCell): unknown {
  const { sheet, fields, layout, empty } = bound;
  const cells = sheet.rows[row] ?? [];
  let value: unknown;
  for (const { index, column, path } of fields) {
    const cell = cells[index];
    if (cell === undefined || cell === null || cell === "") continue;
    const read = readCell(cell, column, (note, text) => tell(note, bound, row, index, text));
    if (read === undefined) continue;
    if (path.length === 0) return read;
    value ??= {};
    if (path.length === 1) (value as Record<string, unknown>)[path[0] as string] = read;
    else setAtPath(value as object, path, read);
  }
  return empty === undefined ? value : withEmpty(value, cells[empty], layout.holders);
}

/** Puts in what is there and empty. */
function withEmpty(value: unknown, cell: Cell, holders: BoundSheet["layout"]["holders"]): unknown {
  if (typeof cell !== "string") return value;
  const names = new Set(cell.split(/[\s,;，；、]+/u));
  let whole = value as object | undefined;
  for (const { name, path, isList } of holders) {
    if (!names.has(name) || atPath(whole, path) !== undefined) continue;
    whole ??= {};
    setAtPath(whole, path, isList ? [] : {});
  }
  return whole;
}
