import type { Column } from "./table.ts";
import { emptyName, type TableLayout } from "./table-layout.ts";
import { inLanguage } from "./text-columns.ts";

/** Where a value of a row goes: a column, a column by language, further columns, or a table of its own. */
export type Slot =
  | { readonly is: "value" | "data"; readonly index: number }
  | { readonly is: "texts"; readonly column: Column; readonly indexes: Map<string, number> }
  | { readonly is: "object"; readonly name: string; readonly byKey: Map<string, Slot> }
  | { readonly is: "list"; readonly name: string; readonly part?: TableLayout };

/** The columns of a table, and what goes into which. */
export interface RowSlots {
  /** Grows where a row has a text in another language, or something empty. */
  readonly columns: Column[];
  /** What goes where, by the keys of what a row is made of. */
  readonly byKey: ReadonlyMap<string, Slot>;
  /** For rows that are nothing but a value: where it goes. */
  readonly whole?: Slot;
  /** The place of each field among the columns, by its name. */
  readonly rank: ReadonlyMap<string, number>;
}

/**
 * The column that names what is there and empty.
 *
 * @example
 * ```ts
 * import { emptyColumn } from "@regional-plan/convert";
 *
 * emptyColumn.name; //=> "empty"
 * ```
 */
export const emptyColumn: Column = { name: emptyName, label: { en: "Empty fields", zh: "空字段" }, type: "empty", required: false };

/** Makes the columns of a table for a plan in some languages. */
export function rowSlots(layout: TableLayout, languages: readonly string[]): RowSlots {
  const columns: Column[] = [...layout.keys];
  const rank = new Map<string, number>(columns.map(({ name }, index) => [name, index]));
  const byKey = new Map<string, Slot>();
  for (const { path, name, isList } of layout.holders) {
    const part = layout.parts.find((each) => each.path.join(".") === path.join("."));
    setSlot(byKey, path, isList ? { is: "list", name, ...(part && { part }) } : { is: "object", name, byKey: new Map() });
  }
  let whole: Slot | undefined;
  for (const { column, path, isLocalized } of layout.fields) {
    rank.set(column.name, columns.length);
    const slot: Slot = isLocalized
      ? { is: "texts", column, indexes: new Map(languages.map((tag) => [tag, columns.push(inLanguage(column, tag)) - 1])) }
      : { is: column.type === "data" ? "data" : "value", index: columns.push(column) - 1 };
    if (path.length === 0) whole = slot;
    else setSlot(byKey, path, slot);
  }
  return { columns, byKey, rank, ...(whole && { whole }) };
}

function setSlot(slots: Map<string, Slot>, [key = "", ...rest]: readonly string[], slot: Slot): void {
  const inner = slots.get(key);
  if (rest.length === 0) slots.set(key, slot);
  else if (inner?.is === "object") setSlot(inner.byKey, rest, slot);
}
