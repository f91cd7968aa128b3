import { type Column, emptyColumn, type FieldLayout, inLanguage, type TableLayout, tableLayouts, withParts } from "@regional-plan/convert";
import { sqlName } from "./sql-name.ts";

/** The types that columns have. */
export type SqlType = "VARCHAR" | "DOUBLE" | "BOOLEAN" | "INTEGER" | "DATE";

/** A column of a corpus. */
export interface CorpusColumn {
  readonly name: string;
  readonly type: SqlType;
}

/** A list of all plans of a corpus, or what its items hold many of, as one table. Every corpus has the same tables and columns. */
export interface CorpusTable {
  /** As SQL has it, `measures_responsible`. */
  readonly name: string;
  /** As the tables of a plan have it, `measures.responsible`. */
  readonly table: string;
  readonly columns: readonly CorpusColumn[];
}

/** What stands in front of every table: which plan a row is of, and which row it is there, from 1. */
const frontColumns: readonly CorpusColumn[] = [
  { name: "plan", type: "VARCHAR" },
  { name: "plan_version", type: "VARCHAR" },
  { name: "plan_jurisdiction", type: "VARCHAR" },
  { name: "plan_issued", type: "VARCHAR" },
  { name: "row", type: "INTEGER" },
];

/** What the folders of a table are called after: text both. */
export const partitionColumns: readonly string[] = ["plan_region", "plan_year"];

/** The languages that have columns of their own; texts in any other stand together in one, as JSON. */
export const ownLanguages: readonly string[] = ["zh", "en"];

/** The end of the name of the column for texts in other languages. */
const otherLanguages = "other";

/**
 * All tables of a corpus.
 *
 * @example
 * ```ts
 * import { corpusTables } from "@regional-plan/corpus";
 *
 * const targets = corpusTables().find(({ name }) => name === "targets");
 * const columns = targets?.columns.map(({ name }) => name) ?? [];
 * columns.filter((name) => /^(?:due|statement)/u.test(name)); //=> ["statement_zh", "statement_en", "statement_other", "due", "due_first", "due_last"]
 * ```
 */
export const corpusTables = (): readonly CorpusTable[] =>
  tableLayouts()
    .flatMap(withParts)
    .map((layout) => ({
      name: sqlName(layout.name),
      table: layout.name,
      columns: [...frontColumns, ...filledColumns(layout).map(({ name, type }) => ({ name, type }))],
    }));

/** A column behind those in front, and what fills it: columns of the plan's table, by name. */
export interface FilledColumn extends CorpusColumn {
  readonly from:
    | { readonly is: "cell"; readonly column: Column }
    | { readonly is: "others"; readonly field: Column }
    | { readonly is: "first" | "last"; readonly date: string }
    | { readonly is: "low" | "high" | "unit"; readonly quantity: string };
}

/** The columns of a table behind those in front. After a date come its first and last day, after a quantity its ends in the basic unit. */
export const filledColumns = (layout: TableLayout): readonly FilledColumn[] => [
  ...layout.keys.map(cellOf),
  ...layout.fields.flatMap(columnsOf),
  cellOf(emptyColumn),
];

function columnsOf({ column, isLocalized }: FieldLayout): FilledColumn[] {
  if (isLocalized)
    return [
      ...ownLanguages.map((tag) => cellOf(inLanguage(column, tag))),
      { name: sqlName(`${column.name}:${otherLanguages}`), type: "VARCHAR", from: { is: "others", field: column } },
    ];
  const cell = cellOf(column);
  if (column.type === "date") return [cell, ...(["first", "last"] as const).map((is) => dayOf(cell, column, is))];
  if (!column.name.endsWith(".unitCode")) return [cell];
  const quantity = column.name.slice(0, -".unitCode".length);
  return [cell, ...(["low", "high", "unit"] as const).map((is) => baseOf(quantity, is))];
}

const cellOf = (column: Column): FilledColumn => ({
  name: sqlName(column.name),
  type: types[column.type] ?? "VARCHAR",
  from: { is: "cell", column },
});

const types: Readonly<Partial<Record<Column["type"], SqlType>>> = { number: "DOUBLE", boolean: "BOOLEAN", position: "INTEGER" };

const dayOf = ({ name }: FilledColumn, { name: date }: Column, is: "first" | "last"): FilledColumn => ({
  name: `${name}_${is}`,
  type: "DATE",
  from: { is, date },
});

const baseOf = (quantity: string, is: "low" | "high" | "unit"): FilledColumn => ({
  name: `${sqlName(quantity)}_base_${is}`,
  type: is === "unit" ? "VARCHAR" : "DOUBLE",
  from: { is, quantity },
});
