import { type Plan, stringifyJson } from "@regional-plan/model";
import { atPath } from "./at-path.ts";
import type { Column, Table, Value } from "./table.ts";
import { emptyName, type FieldLayout, type Holder, headName, type TableLayout, tableLayouts, withParts } from "./table-layout.ts";
import { inLanguage } from "./text-columns.ts";

/**
 * A plan as tables: one for its own fields, one a list, and one for whatever a field of an item holds many of. They hold all
 * of the plan, and `tablesToPlan` gives it back. Only tables with rows are there, each with the columns that its kind has in
 * every plan of the same languages.
 *
 * @example
 * ```ts no-run: the form between the plan and its spreadsheets is not published
 * planToTables({ specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], goals: [{ id: "goal-1", statement: { en: "G" } }] });
 * ```
 */
export function planToTables(plan: Plan): Table[] {
  const entries = new Map<TableLayout, Entry[]>();
  const values = plan as unknown as Readonly<Record<string, unknown>>;
  for (const layout of tableLayouts()) {
    const list = layout.name === headName ? [plan] : values[layout.name];
    if (Array.isArray(list)) collectItems(layout, list, entries);
  }
  return tableLayouts()
    .flatMap(withParts)
    .flatMap((layout) => tableOf(layout, entries.get(layout) ?? [], plan.languages));
}

/** What becomes a row, and where it belongs. */
interface Entry {
  readonly keys: readonly Value[];
  readonly value: unknown;
}

type Entries = Map<TableLayout, Entry[]>;

function collectItems(layout: TableLayout, items: readonly unknown[], entries: Entries): void {
  const times = new Map<unknown, number>();
  const rows: Entry[] = [];
  for (const value of items) {
    rows.push({ keys: [], value });
    const { id } = value as { id: string };
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    collectParts(layout, value, [time === 1 ? id : `${id}#${time}`], entries);
  }
  if (rows.length > 0) entries.set(layout, rows);
}

function collectParts({ parts }: TableLayout, whole: unknown, keys: readonly Value[], entries: Entries): void {
  for (const part of parts) {
    const list = atPath(whole, part.path);
    if (!Array.isArray(list) || list.length === 0) continue;
    const rows = entries.get(part) ?? [];
    entries.set(part, rows);
    for (let index = 0; index < list.length; index++) {
      const own = [...keys, index + 1];
      rows.push({ keys: own, value: list[index] });
      if (part.parts.length > 0) collectParts(part, list[index], own, entries);
    }
  }
}

/** How one column takes its value from what becomes a row. */
interface Take {
  readonly column: Column;
  readonly take: (value: unknown) => Value;
}

function tableOf({ name, label, keys, fields, holders }: TableLayout, entries: readonly Entry[], languages: readonly string[]): Table[] {
  if (entries.length === 0) return [];
  const takes = fields.flatMap((field) => takesOf(field, entries, languages));
  const empties = entries.map(({ value }) => emptyIn(value, holders));
  const hasEmpty = empties.some((names) => names !== undefined);
  const rows = entries.map(({ keys: own, value }, index) => {
    const row: Value[] = [...own];
    for (const { take } of takes) row.push(take(value));
    if (hasEmpty) row.push(empties[index]);
    return row;
  });
  return [{ name, label, columns: [...keys, ...takes.map(({ column }) => column), ...(hasEmpty ? [emptyColumn] : [])], rows }];
}

/** There only where a row needs it: without it, what is empty would come back as what is not there. */
const emptyColumn: Column = { name: emptyName, label: { en: "Empty fields", zh: "空字段" }, type: "empty", required: false };

/** The names of what is there in a row and holds nothing. */
function emptyIn(value: unknown, holders: readonly Holder[]): string | undefined {
  let names: string | undefined;
  for (const { name, path } of holders) {
    const held = path.length === 1 ? (value as Readonly<Record<string, unknown>>)[path[0] as string] : atPath(value, path);
    if (held !== undefined && isEmpty(held as object)) names = names === undefined ? name : `${names} ${name}`;
  }
  return names;
}

function isEmpty(held: object): boolean {
  if (Array.isArray(held)) return held.length === 0;
  for (const key in held) if ((held as Readonly<Record<string, unknown>>)[key] !== undefined) return false;
  return true;
}

function takesOf({ column, path, isLocalized }: FieldLayout, entries: readonly Entry[], languages: readonly string[]): Take[] {
  const at = accessTo(path);
  if (isLocalized) {
    return languagesIn(entries, at, languages).map((language) => ({
      column: inLanguage(column, language),
      take: (value) => (at(value) as Readonly<Record<string, string>> | undefined)?.[language],
    }));
  }
  if (column.type !== "data") return [{ column, take: at as Take["take"] }];
  return [{ column, take: (value) => dataText(at(value)) }];
}

const dataText = (value: unknown): Value => (value === undefined ? undefined : stringifyJson(value));

function accessTo(path: readonly string[]): (value: unknown) => unknown {
  const [first] = path;
  if (first === undefined) return (value) => value;
  if (path.length === 1) return (value) => (value as Readonly<Record<string, unknown>>)[first];
  return (value) => atPath(value, path);
}

/** The languages of a column: those of the plan, and what others its texts are in. */
function languagesIn(entries: readonly Entry[], at: (value: unknown) => unknown, languages: readonly string[]): readonly string[] {
  const known = new Set(languages);
  const others = new Set<string>();
  for (const { value } of entries) for (const language in at(value) as object) if (!known.has(language)) others.add(language);
  return [...known, ...[...others].sort()];
}
