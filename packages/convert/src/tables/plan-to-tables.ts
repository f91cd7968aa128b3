import { type Plan, stringifyJson } from "@regional-plan/model";
import { emptyColumn, type RowSlots, rowSlots, type Slot } from "./row-slots.ts";
import type { Column, Table, Value } from "./table.ts";
import { headName, type TableLayout, tableLayouts, withParts } from "./table-layout.ts";
import { inLanguage } from "./text-columns.ts";

/**
 * A plan as tables: one for its own fields, one a list, and one for whatever a field of an item holds many of. They hold all
 * of the plan, and `tablesToPlan` gives it back. Only tables with rows are there, each with the columns that its kind has in
 * every plan of the same languages; a language that the plan does not name, and what is there and empty, add columns where
 * a row needs them.
 *
 * @example
 * ```ts
 * import { planToTables } from "@regional-plan/convert";
 *
 * const tables = planToTables({ specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] });
 * tables.map(({ name, rows }) => [name, rows.length]); //=> [["plan", 1], ["plan.languages", 1]]
 * ```
 */
export function planToTables(plan: Plan): Table[] {
  const rows = new Map<TableLayout, Value[][]>();
  const made = walkRows(plan, ({ layout }) => {
    const own: Value[][] = [];
    rows.set(layout, own);
    return (row) => own.push(row.slice());
  });
  return made.map((table): Table => finished(table, rows.get(table.layout) ?? [], plan.languages));
}

/** A table in the making. */
export interface Growing {
  readonly layout: TableLayout;
  /** Grows where a row needs a column more; `width` is how many there were at first. */
  readonly columns: Column[];
  readonly width: number;
}

/** Hears of a row, which is emptied and used again for the next: whoever hears may use its cells up. */
export type HearRow = (row: Value[]) => void;

/**
 * Makes the rows of all tables one after the other; those of parts come before the row that they belong to. The tables, in their
 * order.
 *
 * @example
 * ```ts
 * import { walkRows } from "@regional-plan/convert";
 *
 * let rows = 0;
 * const tables = walkRows({ specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] }, () => () => {
 *   rows += 1;
 * });
 * [tables.map(({ layout }) => layout.name), rows]; //=> [["plan", "plan.languages"], 2]
 * ```
 */
export function walkRows(plan: Plan, open: (table: Growing) => HearRow): Growing[] {
  const growing = new Map<TableLayout, Walked>();
  const tableOf = (layout: TableLayout): Walked => {
    const known = growing.get(layout);
    if (known !== undefined) return known;
    const slots = rowSlots(layout, plan.languages);
    const { columns } = slots;
    const table = { layout, columns, width: columns.length };
    const made: Walked = { ...table, slots, row: columns.map(() => undefined), hear: open(table), tableOf };
    growing.set(layout, made);
    return made;
  };
  const values = plan as unknown as Readonly<Record<string, unknown>>;
  for (const layout of tableLayouts()) {
    const list = layout.name === headName ? [plan] : values[layout.name];
    if (Array.isArray(list) && list.length > 0) addItems(tableOf(layout), list);
  }
  return tableLayouts()
    .flatMap(withParts)
    .flatMap((layout) => growing.get(layout) ?? []);
}

interface Walked extends Growing {
  readonly slots: RowSlots;
  /** The row in the making. */
  readonly row: Value[];
  readonly hear: HearRow;
  readonly tableOf: (layout: TableLayout) => Walked;
}

function addItems(table: Walked, items: readonly unknown[]): void {
  const ids = new Set<string>();
  const again = new Map<string, number>();
  for (const item of items) {
    const { id } = item as { id: string };
    const key = ids.size < ids.add(id).size ? id : anotherKey(id, again);
    fill(table.row, table, item as object, [key]);
    sayRow(table);
  }
}

/** The key of an item whose id another has. */
function anotherKey(id: string, again: Map<string, number>): string {
  const time = (again.get(id) ?? 1) + 1;
  again.set(id, time);
  return `${id}#${time}`;
}

function sayRow({ row, hear }: Walked): void {
  hear(row);
  row.fill(undefined);
}

function fill(row: Value[], table: Walked, value: object, keys: readonly Value[], slots = table.slots.byKey): void {
  for (const key in value) {
    const slot = slots.get(key);
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (slot !== undefined && inner !== undefined) put(row, table, slot, inner, keys);
  }
}

function put(row: Value[], table: Walked, slot: Slot, value: unknown, keys: readonly Value[]): void {
  switch (slot.is) {
    case "value":
      row[slot.index] = value as Value;
      return;
    case "data":
      row[slot.index] = stringifyJson(value);
      return;
    case "texts":
      putTexts(row, table, slot, value as Readonly<Record<string, string>>);
      return;
    case "object":
      fill(row, table, value as object, keys, slot.byKey);
      if (isEmpty(value as object)) markEmpty(row, table, slot.name);
      return;
    case "list":
      putList(row, table, slot, value as readonly unknown[], keys);
      return;
  }
}

function putTexts(row: Value[], { slots }: Walked, slot: Slot & { is: "texts" }, texts: Readonly<Record<string, string>>): void {
  let isEmptyText = true;
  for (const language in texts) {
    const text = texts[language];
    if (text === undefined) continue;
    isEmptyText = false;
    const known = slot.indexes.get(language);
    const index = known ?? slots.columns.push(inLanguage(slot.column, language)) - 1;
    if (known === undefined) slot.indexes.set(language, index);
    row[index] = text;
  }
  if (isEmptyText && slot.column.name !== "value") markEmpty(row, { slots }, slot.column.name);
}

function putList(
  row: Value[],
  table: Walked,
  { part, name }: Slot & { is: "list" },
  list: readonly unknown[],
  keys: readonly Value[],
): void {
  if (list.length === 0) markEmpty(row, table, name);
  // The lists of a plan have tables of their own.
  if (part === undefined || list.length === 0) return;
  const below = table.tableOf(part);
  const { whole } = below.slots;
  for (let index = 0; index < list.length; index++) {
    for (let at = 0; at < keys.length; at++) below.row[at] = keys[at];
    below.row[keys.length] = index + 1;
    const own = part.parts.length === 0 ? keys : [...keys, index + 1];
    if (whole === undefined) fill(below.row, below, list[index] as object, own);
    else put(below.row, below, whole, list[index], own);
    sayRow(below);
  }
}

function isEmpty(held: object): boolean {
  for (const key in held) if ((held as Readonly<Record<string, unknown>>)[key] !== undefined) return false;
  return true;
}

/** Without its name in a column of its own, what is empty would come back as what is not there. */
function markEmpty(row: Value[], { slots: { columns } }: Pick<Walked, "slots">, name: string): void {
  const known = columns.indexOf(emptyColumn);
  const index = known >= 0 ? known : columns.push(emptyColumn) - 1;
  const before = row[index];
  row[index] = before === undefined ? name : `${String(before)} ${name}`;
}

/** A table with its columns in order: those that came late go beside their field. */
function finished({ layout, columns, width }: Growing, rows: readonly (readonly Value[])[], languages: readonly string[]): Table {
  const { name, label } = layout;
  if (columns.length === width) return { name, label, columns, rows };
  const { rank } = rowSlots(layout, languages);
  const order = columns
    .map((_, index) => index)
    .sort((a, b) => compare(columns[a] as Column, columns[b] as Column, rank, languages) || a - b);
  return {
    name,
    label,
    columns: order.map((index) => columns[index] as Column),
    rows: rows.map((row) => order.map((index) => row[index])),
  };
}

function compare(a: Column, b: Column, rank: ReadonlyMap<string, number>, languages: readonly string[]): number {
  const rankOf = ({ name, language }: Column) =>
    name === emptyColumn.name ? Infinity : (rank.get(language === undefined ? name : name.slice(0, -language.length - 1)) ?? 0);
  if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b) ? -1 : 1;
  const placeOf = ({ language = "" }: Column) => languages.indexOf(language) >>> 0;
  if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
