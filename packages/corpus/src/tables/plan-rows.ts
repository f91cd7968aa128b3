import { type Column, planToTables, type TableLayout, tableLayouts, type Value, walkRows, withParts } from "@regional-plan/convert";
import { amountOf, type Plan, readEdtf } from "@regional-plan/model";
import { type FilledColumn, filledColumns, ownLanguages } from "./corpus-table.ts";
import { planHead } from "./plan-head.ts";
import { sqlName } from "./sql-name.ts";

/** Rows of one table as text: a line a row, which begins with the number of the plan and that of the row. */
export interface RowText {
  /** The table's name in the plan. */
  readonly table: string;
  readonly text: string;
}

/**
 * All rows of a plan as lines of comma-separated values, a table after the other. Nothing that a plan says can be taken for anything
 * but a value: texts stand in quotes, and a quote in one is doubled.
 *
 * @example
 * ```ts
 * import { planRows } from "@regional-plan/corpus";
 *
 * const rows = planRows({ specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] }, 7);
 * rows[1]; //=> { table: "plan.languages", text: '7,1,"p",1,"en",\n' }
 * ```
 */
export function planRows(plan: Plan, number: number): RowText[] {
  const texts = new Map<string, Writing>();
  const grown = walkRows(plan, ({ layout, columns }) => {
    const writing = start(number, cellsFor(layout, plan.languages, columns));
    texts.set(layout.name, writing);
    return writing.add;
  });
  // Where a row needed a column more than its table has in most plans, those before it lack that.
  if (grown.some(({ columns, width }) => columns.length > width)) {
    return planToTables(plan).map(({ name, columns, rows }) => {
      const writing = start(number, bound(layoutOf(name), columns));
      for (const row of rows) writing.add(row);
      return { table: name, text: writing.text() };
    });
  }
  return grown.map(({ layout: { name } }) => ({ table: name, text: texts.get(name)?.text() ?? "" }));
}

/**
 * All rows of a plan as objects, with what stands in front of them, each with the table that it is of. That is what engines take that
 * make the files themselves.
 *
 * @example
 * ```ts
 * import { planRowObjects } from "@regional-plan/corpus";
 *
 * const rows = planRowObjects({ specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] });
 * rows[1]?.table; //=> "plans_languages"
 * rows[1]?.row; //=> { plan: "p", plan_version: "", plan_region: "none", plan_year: "none", row: 1, item: "p", position: 1, value: "en" }
 * ```
 */
export function planRowObjects(plan: Plan): { readonly table: string; readonly row: Readonly<Record<string, Value>> }[] {
  const { plan: id, version = "", jurisdiction, issued, region, year } = planHead(plan);
  const front = {
    plan: id,
    plan_version: version,
    plan_jurisdiction: jurisdiction,
    plan_issued: issued,
    plan_region: region,
    plan_year: year,
  };
  return planToTables(plan).flatMap(({ name, columns, rows }) => {
    const layout = layoutOf(name);
    const cells = filledColumns(layout).map((column) => ({ name: column.name, read: bind(column, columns) }));
    return rows.map((row, index) => ({
      table: sqlName(name),
      row: withoutNothing({ ...front, row: index + 1, ...Object.fromEntries(cells.map(({ name: column, read }) => [column, read(row)])) }),
    }));
  });
}

const withoutNothing = (row: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** What a column of a corpus holds of a row of the plan's table. */
type ReadCell = (row: readonly Value[]) => Value;

interface Writing {
  readonly add: (row: readonly Value[]) => void;
  readonly text: () => string;
}

const layoutOf = (table: string) =>
  tableLayouts()
    .flatMap(withParts)
    .find(({ name }) => name === table) as TableLayout;

const cellsKnown = new Map<string, readonly ReadCell[]>();

/** The columns of a table are the same in all plans of the same languages. */
function cellsFor(layout: TableLayout, languages: readonly string[], columns: readonly Column[]): readonly ReadCell[] {
  const key = `${layout.name} ${languages.join()}`;
  const known = cellsKnown.get(key);
  if (known !== undefined) return known;
  const made = bound(layout, columns);
  if (cellsKnown.size < mostKnown) cellsKnown.set(key, made);
  return made;
}

const mostKnown = 10_000;

function start(number: number, cells: readonly ReadCell[]): Writing {
  let [text, count] = ["", 0];
  const add = (row: readonly Value[]) => {
    count += 1;
    let line = `${number},${count}`;
    for (const cell of cells) line += written(cell(row));
    text += `${line}\n`;
  };
  return { add, text: () => text };
}

const bound = (layout: TableLayout, columns: readonly Column[]) => filledColumns(layout).map((column) => bind(column, columns));

function bind({ from }: FilledColumn, columns: readonly Column[]): ReadCell {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  switch (from.is) {
    case "cell": {
      const index = at(from.column.name);
      return index < 0 ? nothing : (row) => row[index];
    }
    case "others": {
      const others = columns.flatMap(({ name, language }, index) =>
        language !== undefined && !ownLanguages.includes(language) && name === `${from.field.name}:${language}`
          ? [{ language, index }]
          : [],
      );
      return others.length === 0 ? nothing : (row) => textsIn(row, others);
    }
    case "first":
    case "last": {
      const [index, end] = [at(from.date), from.is];
      return (row) => dayOf(row[index], end);
    }
    default: {
      const [what, parts] = [from.is, ["value", "min", "max", "unit"].map((part) => at(`${from.quantity}.${part}`))];
      return (row) =>
        baseOf(
          parts.map((index) => row[index]),
          what,
        );
    }
  }
}

const nothing: ReadCell = () => undefined;

const written = (value: Value): string =>
  value === undefined
    ? ","
    : typeof value !== "string"
      ? `,${value}`
      : value.includes('"')
        ? `,"${value.replaceAll('"', '""')}"`
        : `,"${value}"`;

function textsIn(row: readonly Value[], others: readonly { readonly language: string; readonly index: number }[]): Value {
  const there = others.filter(({ index }) => row[index] !== undefined);
  return there.length === 0 ? undefined : JSON.stringify(Object.fromEntries(there.map(({ language, index }) => [language, row[index]])));
}

const days = new Map<string, { readonly first?: string; readonly last?: string }>();

function dayOf(value: Value, end: "first" | "last"): Value {
  if (typeof value !== "string") return undefined;
  const known = days.get(value);
  if (known !== undefined) return known[end];
  const span = readEdtf(value);
  const made = { ...(span && { first: span.first }), ...(span?.last !== undefined && { last: span.last }) };
  if (days.size < mostKnown) days.set(value, made);
  return made[end];
}

/** An end of a quantity in the basic unit: nothing where it is open. */
function baseOf([value, min, max, unit]: readonly Value[], what: "low" | "high" | "unit"): Value {
  const amount = amountOf({
    ...(typeof value === "number" && { value }),
    ...(typeof min === "number" && { min }),
    ...(typeof max === "number" && { max }),
    ...(typeof unit === "string" && { unit }),
  });
  const found = amount?.[what];
  return typeof found === "number" && !Number.isFinite(found) ? undefined : found;
}
