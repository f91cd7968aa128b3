import type { Content, Loaded } from "../../contract/define-format.ts";
import type { GivenOptions } from "../../contract/format-options.ts";
import { columnMapIn } from "../../tables/headings/column-map.ts";
import { tablesToPlan } from "../../tables/tables-to-plan.ts";
import { scopeOf } from "./plan/plan-mark.ts";
import { workbookToTables } from "./plan/workbook-to-tables.ts";
import { readWorkbook } from "./read/read-workbook.ts";
import { isOldWorkbook } from "./read/refuse-other-file.ts";
import { xlsxFinding } from "./xlsx-findings.ts";

/** Reads a workbook as a plan. Never throws. */
export async function loadXlsx(content: Content, options: GivenOptions = {}): Promise<Loaded> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  if (!(bytes instanceof Uint8Array)) return { findings: [xlsxFinding("notWorkbook")], locate: () => new Map() };
  const workbook = isOldWorkbook(bytes) ? (await import("./old/read-old-workbook.ts")).readOldWorkbook(bytes) : readWorkbook(bytes);
  if (workbook.findings.some(({ severity }) => severity === "error")) return { findings: [...workbook.findings], locate: () => new Map() };
  const { tables, findings } = workbookToTables(workbook);
  const { map, findings: ofMap } = await columnMapIn(options);
  const loaded = tablesToPlan(tables, map);
  const scope = loaded.scope && scopeOf(workbook.sheets, loaded.scope.fields);
  const ofTables = scope?.layout === undefined ? loaded.findings : loaded.findings.filter(({ rule }) => !ofOwnLayout.has(rule));
  return { ...loaded, ...(scope && { scope }), findings: [...workbook.findings, ...findings, ...ofMap, ...ofTables] };
}

/** What is by design in a table of tasks that was written here: titles above the headings, rows that head others, units by name. */
const ofOwnLayout: ReadonlySet<string> = new Set(["tables/heading-row", "tables/left-out-row", "tables/made-items"]);
