import { plainWord } from "@regional-plan/model";
import { atPath, listAtPath } from "./at-path.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import { readCell } from "./read-cell.ts";
import { readRow } from "./read-row.ts";
import type { Reading, RowPlace } from "./reading.ts";
import { tableFinding } from "./table-findings.ts";
import type { TableLayout } from "./table-layout.ts";

/** The rows of parts are put into the items that they belong to; the tables of parts come in order, each after that of what holds it. */
export function joinParts(sheets: readonly BoundSheet[], items: readonly unknown[], reading: Reading): void {
  const itemsByKey = byKey(items);
  const places: Places = new Map();
  let byName: ItemsByKey | undefined;
  for (const bound of sheets) {
    const { sheet, layout, first } = bound;
    const around = partsAround(layout);
    const isPlain = layout.fields.every(({ path, isLocalized }) => path.length === 0 && !isLocalized);
    for (let row = first; row < sheet.rows.length; row++) {
      const part = readRow(bound, row, reading.tell);
      const keys = keysIn(bound, row, reading);
      const isBlank = part === undefined && keys.every((key) => key === undefined);
      if (isBlank) continue;
      let holder = holderOf(around, keys, itemsByKey, places);
      if (holder === undefined) {
        byName ??= namedOnce(items);
        holder = holderOf(around, keys, byName, places);
      }
      if (holder === undefined) orphan(bound, row, keys, reading);
      else {
        const value = part ?? (isPlain ? undefined : {});
        if (value !== undefined)
          put({ list: listAtPath(holder as object, layout.path), value, position: keys.at(-1) }, places, reading, { bound, row });
      }
    }
    settle(places, reading);
  }
}

/** The positions of what stands in a list, where they are not 1, 2, 3 and so on. */
type Places = Map<unknown[], unknown[]>;

type ItemsByKey = Pick<ReadonlyMap<unknown, unknown>, "get">;

/** Items by their ids; the second of one id by the id and `#2`. */
function byKey(items: readonly unknown[]): ItemsByKey {
  const times = new Map<unknown, number>();
  const found = new Map<unknown, unknown>();
  for (const item of items) {
    const { id } = item as { id?: unknown };
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    found.set(time === 1 ? id : `${String(id)}#${time}`, item);
  }
  return found;
}

/** Items by the words that they are called by, in any language, where no other is called so: people add a row and give it no id. */
function namedOnce(items: readonly unknown[]): ItemsByKey {
  const found = new Map<unknown, unknown>();
  for (const item of items) {
    const { name, title, statement } = item as Readonly<Record<string, unknown>>;
    const words = [name, title, statement].flatMap((text) => (typeof text === "object" && text !== null ? Object.values(text) : []));
    for (const word of new Set(words.map((text) => plainWord(String(text))))) found.set(word, found.has(word) ? undefined : item);
  }
  return { get: (key) => (typeof key === "string" ? found.get(plainWord(key)) : undefined) };
}

function keysIn(bound: BoundSheet, row: number, { tell }: Reading): unknown[] {
  const cells = bound.sheet.rows[row] ?? [];
  return bound.keys.map((key) => key && readCell(cells[key.index], key.column, (note, text) => tell(note, bound, row, key.index, text)));
}

/** The parts that lie between an item and a table of parts, from without. */
function partsAround({ parent }: TableLayout): TableLayout[] {
  const around: TableLayout[] = [];
  for (let at = parent; at?.parent !== undefined; at = at.parent) around.unshift(at);
  return around;
}

/** What the part belongs to: the item, or what stands in one at the positions that the row names. */
function holderOf(around: readonly TableLayout[], keys: readonly unknown[], items: ItemsByKey, places: Places): unknown {
  let holder = items.get(keys[0]);
  for (let index = 0; index < around.length; index++) {
    const layout = around[index] as TableLayout;
    const list = holder === undefined ? undefined : atPath(holder, layout.path);
    if (!Array.isArray(list)) return undefined;
    const position = keys[index + 1];
    const at = places.get(list)?.indexOf(position) ?? Number(position) - 1;
    holder = list[at];
  }
  return holder;
}

interface Put {
  readonly list: unknown[];
  readonly value: unknown;
  readonly position: unknown;
}

function put({ list, value, position }: Put, places: Places, { origins }: Reading, place: RowPlace): void {
  const known = places.get(list);
  const next = list.length + 1;
  if (known !== undefined) known.push(typeof position === "number" ? position : next);
  else if (typeof position === "number" && position !== next) places.set(list, [...list.map((_, index) => index + 1), position]);
  list.push(value);
  if (origins === undefined) return;
  if (typeof value === "object" && value !== null) origins.set(value, place);
  const rows = origins.get(list) as RowPlace[] | undefined;
  if (rows === undefined) origins.set(list, [place]);
  else rows.push(place);
}

/** Lists whose rows were moved come into the order that their positions say. */
function settle(places: Places, { origins }: Reading): void {
  for (const [list, positions] of places) {
    const rows = origins?.get(list) as RowPlace[] | undefined;
    const order = positions.map((_, index) => index).sort((a, b) => Number(positions[a]) - Number(positions[b]) || a - b);
    if (order.every((from, to) => from === to)) continue;
    const [values, were, places] = [[...list], [...positions], rows && [...rows]];
    for (const [to, from] of order.entries()) {
      list[to] = values[from];
      positions[to] = were[from];
      if (rows !== undefined && places !== undefined) rows[to] = places[from] as RowPlace;
    }
  }
}

function orphan({ sheet, layout, keys }: BoundSheet, row: number, [key]: readonly unknown[], { findings }: Reading): void {
  const place = sheet.place(row, keys[0]?.index ?? 0);
  findings.push(tableFinding("orphan", { table: layout.label, id: String(key ?? "") }, place));
}
