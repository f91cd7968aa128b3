import type { Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { planToTables } from "../../tables/plan-to-tables.ts";
import { csvText } from "./csv-text.ts";
import { dataPackage } from "./data-package.ts";
import { fileOf, packageName } from "./mapping.ts";

/** Writes a plan as a data package. */
export function writeCsv(plan: Plan): Written {
  const tables = planToTables(plan);
  const files = new Map<string, string>([[packageName, dataPackage(plan, tables)]]);
  for (const table of tables) files.set(fileOf(table.name), csvText(table));
  return { content: files, losses: [] };
}
