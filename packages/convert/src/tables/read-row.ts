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
    if (path.length === 0) value = read;
    else setAt((value ??= {}) as Tree, path, read);
  }
  if (empty !== undefined) value = withEmpty(value, cells[empty], layout.holders);
  return value;
}

type Tree = Record<string, unknown>;

/** Sets a value at a path, and makes the parts around it. */
function setAt(whole: Tree, path: readonly string[], value: unknown): void {
  let at = whole;
  for (let step = 0; step < path.length - 1; step++) at = (at[path[step] as string] ??= {}) as Tree;
  at[path[path.length - 1] as string] = value;
}

/** Puts in what is there and empty. */
function withEmpty(value: unknown, cell: Cell, holders: BoundSheet["layout"]["holders"]): unknown {
  if (typeof cell !== "string") return value;
  const names = new Set(cell.split(/[\s,;，；、]+/u));
  let whole = value;
  for (const { name, path, isList } of holders) {
    if (!names.has(name)) continue;
    whole ??= {};
    if (at(whole, path) === undefined) setAt(whole as Tree, path, isList ? [] : {});
  }
  return whole;
}

const at = (whole: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Tree | undefined)?.[key], whole);
