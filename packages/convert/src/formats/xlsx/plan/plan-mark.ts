import type { PlanMark } from "../../../tables/scope/plan-mark.ts";
import type { ReadScope } from "../../../tables/scope/table-scope.ts";
import type { Sheet } from "../read/workbook.ts";
import type { SheetToWrite } from "../write/sheet-to-write.ts";
import { layoutOfSheet, planSheet } from "./own-sheets.ts";

/** What the hidden sheet says: of which plan the workbook was made, and which lists were written into it whole. */
interface SheetMark extends PlanMark {
  readonly whole: readonly string[];
  /** That it is a table of tasks. */
  readonly layout?: "tasks";
}

/** The hidden sheet with a mark. */
export const markSheet = ({ whole, ...mark }: Partial<SheetMark>): SheetToWrite => ({
  name: planSheet,
  hidden: true,
  columns: [
    { width: 12, style: "text" },
    { width: 70, style: "text" },
  ],
  rows: Object.entries({ format: "regional-plan", ...mark, ...(whole && { whole: whole.join(" ") }) }),
  headings: 0,
});

/** The mark that a workbook carries; nothing where it was not made of a plan. */
export function readMark(sheets: readonly Sheet[]): SheetMark | undefined {
  const rows = sheets.find(({ name }) => name === planSheet)?.rows ?? [];
  const values = new Map(rows.map(({ cells: [key, value] }) => [String(key), String(value ?? "")]));
  const [id, version, sha256, whole = "", layout] = ["id", "version", "sha256", "whole", "layout"].map((key) => values.get(key));
  if (id === undefined || sha256 === undefined) return undefined;
  return {
    ...{ id, ...(version !== undefined && { version }), sha256, whole: whole.split(" ").filter((name) => name !== "") },
    ...(layout === "tasks" && { layout }),
  };
}

/**
 * What a workbook could say of the plan that it was made of. A list is whole where the workbook says so and its sheet is there;
 * rows that somebody has hidden are not read, so that what is missing may stand in them.
 */
export function scopeOf(sheets: readonly Sheet[], fields: ReadonlySet<string>): ReadScope {
  const { whole = [], layout, ...madeOf } = readMark(sheets) ?? {};
  const tables = sheets.flatMap(({ name, rows }) => {
    const table = layoutOfSheet(name)?.name;
    return table === undefined ? [] : [{ table, isCut: rows.some(({ hidden }) => hidden === "hand") }];
  });
  const cut = tables.filter(({ table, isCut }) => isCut && table.includes(".")).map(({ table }) => table);
  const isCut = (field: string) => cut.some((table) => field === table || field.startsWith(`${table}.`));
  const shown = new Set(tables.filter((each) => !each.isCut).map(({ table }) => table));
  return {
    ...("sha256" in madeOf && { madeOf }),
    fields: cut.length === 0 ? fields : new Set([...fields].filter((field) => !isCut(field))),
    whole: new Set(whole.filter((list) => shown.has(list))),
    ...(layout && { layout }),
  };
}
