import type { Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { planToTables, walkRows } from "../../tables/plan-to-tables.ts";
import type { Table } from "../../tables/table.ts";
import { csvFile, csvHead, csvLine, csvText } from "./csv-text.ts";
import { dataPackage } from "./data-package.ts";
import { fileOf, packageName } from "./mapping.ts";

/** Writes a plan as a data package. */
export function writeCsv(plan: Plan): Written {
  const { tables, texts } = written(plan);
  const files = new Map<string, string>([[packageName, dataPackage(plan, tables)]]);
  for (const [index, { name }] of tables.entries()) files.set(fileOf(name), texts[index] as string);
  return { content: files, losses: [] };
}

type Described = Omit<Table, "rows">;

/**
 * The lines are written as the rows come, so that no table is ever held beside its text; only where a row needed a column more
 * than its table has in most plans, which those before lack, the tables are made first.
 */
function written(plan: Plan): { tables: readonly Described[]; texts: readonly string[] } {
  const lines = new Map<string, string[]>();
  const grown = walkRows(plan, ({ layout: { name }, columns }) => {
    const own = [csvHead(columns)];
    lines.set(name, own);
    return (row) => own.push(csvLine(row, columns));
  });
  if (grown.some(({ columns, width }) => columns.length > width)) {
    const tables = planToTables(plan);
    return { tables, texts: tables.map(csvText) };
  }
  const tables = grown.map(({ layout: { name, label }, columns }) => ({ name, label, columns }));
  return { tables, texts: tables.map(({ name }) => csvFile(lines.get(name) ?? [])) };
}
