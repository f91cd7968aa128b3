import { isSameValue } from "@regional-plan/model";
import { atPath, listAtPath, setAtPath } from "./at-path.ts";
import type { BoundColumn } from "./headings/bound-column.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import { extraKey, nameExtras } from "./headings/extra-columns.ts";
import { fundingIn } from "./headings/money-column.ts";
import { type CellNote, readCell } from "./read-cell.ts";
import { partedByBlanks, splitCell } from "./split-cell.ts";
import type { Cell } from "./table.ts";
import { wordsOf } from "./words-of.ts";

/** Hears what was made of a cell that is no more than a guess. */
export type TellCell = (note: CellNote, bound: BoundSheet, row: number, index: number, text: string) => void;

/** What a row says: an item, a part or a plain value; `undefined` where it says nothing. */
export function readRow(bound: BoundSheet, row: number, tell: TellCell, fields = bound.fields): unknown {
  const { sheet, layout, empty, extras, isForeign } = bound;
  const cells = sheet.rows[row] ?? [];
  let value: object | undefined;
  let at = 0;
  const tellHere = (note: CellNote, text: string) => tell(note, bound, row, at, text);
  for (const field of fields) {
    const { index, column, path, each } = field;
    at = index;
    const cell = cells[index];
    if (cell === undefined || cell === null || cell === "") continue;
    if (isForeign && typeof cell === "string" && isNothing(cell.trim())) continue;
    if (field.money !== undefined) {
      const text = wordsOf(cell);
      if (text === "" || isNothing(text)) continue;
      value ??= {};
      listAtPath(value, path).push(fundingIn(text, field.money));
      continue;
    }
    if (each !== undefined) {
      const values = valuesIn(cell, field, tellHere);
      if (values.length > 0) {
        value ??= {};
        const known = listAtPath(value, path);
        known.push(...(isForeign ? values.filter((one) => !known.some((other) => isSameValue(one, other))) : values));
      }
      continue;
    }
    const read = readCell(cell, column, tellHere);
    if (read === undefined) continue;
    if (path.length === 0) return read;
    value ??= {};
    if (path.length === 1) (value as Record<string, unknown>)[path[0] as string] = read;
    else setAtPath(value, path, read);
  }
  if (empty !== undefined) value = withEmpty(value, cells[empty], layout.holders);
  return extras.length === 0 ? value : withExtras(value, bound, cells);
}

/** A stroke or a slash in a cell says that there is nothing to say. */
const isNothing = (text: string): boolean => /^[-—–/／\\]+$/u.test(text);

/** The values of a list that stand beside each other in one cell. */
function valuesIn(cell: Cell, { column, each }: BoundColumn, tell: (note: CellNote, text: string) => void): unknown[] {
  const text = readCell(cell, { ...column, type: "text" }, tell);
  if (typeof text !== "string") return [];
  const parts = splitCell(text, each?.role).flatMap(({ text: part, role }) => {
    const parted = role === undefined ? undefined : partedByBlanks(part);
    if (parted !== undefined) tell("parted", part);
    return (parted ?? [part]).map((name) => ({ text: name, role }));
  });
  return parts.flatMap(({ text: part, role: said }, index): unknown[] => {
    const role = each?.firstLeads && said === each.role ? (index === 0 ? "lead" : "cooperate") : said;
    const value = readCell(role === undefined ? part : namedIn(part, tell), column, tell);
    if (value === undefined) return [];
    return [each?.language !== undefined ? { [each.language]: value } : role !== undefined ? { agency: value, role } : value];
  });
}

/** 市政务办等, 市财政局等有关部门: the unit that is named. */
function namedIn(part: string, tell: (note: CellNote, text: string) => void): string {
  const [, named] = andOthers.exec(part) ?? [];
  if (named === undefined) return part;
  tell("others", part);
  return named;
}

const andOthers = /^(.*\S)等(?:有关|相关|各|市级|市直|省级|成员)*(?:部门|单位|部门和单位|单位和部门)?$/u;

/** Puts in what is there and empty. */
function withEmpty(value: object | undefined, cell: Cell, holders: BoundSheet["layout"]["holders"]): object | undefined {
  if (typeof cell !== "string") return value;
  const names = new Set(cell.split(/[\s,;，；、]+/u));
  let whole = value;
  for (const { name, path, isList } of holders) {
    if (!names.has(name) || atPath(whole, path) !== undefined) continue;
    whole ??= {};
    setAtPath(whole, path, isList ? [] : {});
  }
  return whole;
}

/** Keeps what stands in columns that the model does not know. */
function withExtras(value: object | undefined, { extras, layout }: BoundSheet, cells: readonly Cell[]): object | undefined {
  if (value === undefined || !layout.fields.some(({ column }) => column.name === "extensions")) return value;
  const kept: Record<string, string> = {};
  for (const [index, name] of nameExtras(extras)) {
    const text = wordsOf(cells[index]);
    if (text !== "" && name !== "__proto__") kept[name] = text;
  }
  if (Object.keys(kept).length > 0) setAtPath(value, ["extensions", extraKey], kept);
  return value;
}
