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
 */
export function planToTables(plan: Plan): Table[] {
  const growing = new Map<TableLayout, Growing>();
  const tableOf = (layout: TableLayout): Growing => {
    const known = growing.get(layout);
    if (known !== undefined) return known;
    const slots = rowSlots(layout, plan.languages);
    const made: Growing = { layout, slots, rows: [], blank: slots.columns.map(() => undefined), tableOf };
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
    .flatMap((layout) => finished(growing.get(layout), plan.languages));
}

/** A table in the making. */
interface Growing {
  readonly layout: TableLayout;
  readonly slots: RowSlots;
  readonly rows: Value[][];
  /** A row without anything in it. */
  readonly blank: readonly Value[];
  readonly tableOf: (layout: TableLayout) => Growing;
}

function addItems(table: Growing, items: readonly unknown[]): void {
  const times = new Map<unknown, number>();
  for (const item of items) {
    const { id } = item as { id: string };
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    addRow(table, [], item, [time === 1 ? id : `${id}#${time}`]);
  }
}

/** Adds a row for a value, and rows for what it holds many of, which belong to `keys`. */
function addRow(table: Growing, own: readonly Value[], value: unknown, keys: readonly Value[]): void {
  const row = table.blank.slice();
  for (let index = 0; index < own.length; index++) row[index] = own[index];
  table.rows.push(row);
  const { whole } = table.slots;
  if (whole === undefined) fill(row, table, value as object, keys);
  else put(row, table, whole, value, keys);
}

function fill(row: Value[], table: Growing, value: object, keys: readonly Value[], slots = table.slots.byKey): void {
  for (const key in value) {
    const slot = slots.get(key);
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (slot !== undefined && inner !== undefined) put(row, table, slot, inner, keys);
  }
}

function put(row: Value[], table: Growing, slot: Slot, value: unknown, keys: readonly Value[]): void {
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

function putTexts(row: Value[], { slots }: Growing, slot: Slot & { is: "texts" }, texts: Readonly<Record<string, string>>): void {
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

function putList(row: Value[], table: Growing, { part, name }: Slot & { is: "list" }, list: readonly unknown[], keys: readonly Value[]): void {
  if (list.length === 0) markEmpty(row, table, name);
  // The lists of a plan have tables of their own.
  if (part === undefined || list.length === 0) return;
  const below = table.tableOf(part);
  for (let index = 0; index < list.length; index++) {
    const own = [...keys, index + 1];
    addRow(below, own, list[index], own);
  }
}

function isEmpty(held: object): boolean {
  for (const key in held) if ((held as Readonly<Record<string, unknown>>)[key] !== undefined) return false;
  return true;
}

/** Without its name in a column of its own, what is empty would come back as what is not there. */
function markEmpty(row: Value[], { slots: { columns } }: Pick<Growing, "slots">, name: string): void {
  const known = columns.indexOf(emptyColumn);
  const index = known >= 0 ? known : columns.push(emptyColumn) - 1;
  const before = row[index];
  row[index] = before === undefined ? name : `${String(before)} ${name}`;
}

/** A table with its columns in order: those that came late go beside their field. */
function finished(table: Growing | undefined, languages: readonly string[]): Table[] {
  if (table === undefined) return [];
  const {
    layout: { name, label },
    slots: { columns, rank },
    rows,
    blank,
  } = table;
  if (columns.length === blank.length) return [{ name, label, columns, rows }];
  const order = columns.map((_, index) => index).sort((a, b) => compare(columns[a] as Column, columns[b] as Column, rank, languages) || a - b);
  return [{ name, label, columns: order.map((index) => columns[index] as Column), rows: rows.map((row) => order.map((index) => row[index])) }];
}

function compare(a: Column, b: Column, rank: ReadonlyMap<string, number>, languages: readonly string[]): number {
  const rankOf = ({ name, language }: Column) => (name === emptyColumn.name ? Infinity : (rank.get(language === undefined ? name : name.slice(0, -language.length - 1)) ?? 0));
  if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b) ? -1 : 1;
  const placeOf = ({ language = "" }: Column) => languages.indexOf(language) >>> 0;
  if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b);
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
