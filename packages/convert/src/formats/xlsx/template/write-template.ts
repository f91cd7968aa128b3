import { planToTables } from "../../../tables/plan-to-tables.ts";
import type { Table } from "../../../tables/table.ts";
import { markSheet } from "../plan/plan-mark.ts";
import { tableToSheet } from "../plan/plan-to-sheets.ts";
import { exampleSign } from "../plan/workbook-to-tables.ts";
import type { CellToWrite, SheetToWrite } from "../write/sheet-to-write.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { examplePlan } from "./example-plan.ts";
import { instructions } from "./instructions.ts";
import { templateChoices } from "./template-choices.ts";

/**
 * An empty workbook to plan in: instructions in Chinese and English, lists to choose from, and an example in grey on each sheet
 * that is not read back. The same bytes every time.
 *
 * @example
 * ```ts
 * import { writeTemplate, xlsx } from "@regional-plan/convert/xlsx";
 *
 * const template = writeTemplate();
 * xlsx.detect(template); //=> true
 * (await xlsx.load(template)).findings.every(({ rule }) => rule === "xlsx/example-rows"); //=> true
 * ```
 */
export function writeTemplate(): Uint8Array {
  const tables = planToTables(examplePlan);
  const choices = templateChoices(tables);
  const sheets = tables.map((table) => withExamples(table, tableToSheet(table, choices)));
  return writeWorkbook([instructions(), ...sheets, choices.sheet(), markSheet({})]);
}

/** The rows below the headings in grey, with the sign that keeps them from being read. */
function withExamples({ name, columns }: Table, sheet: SheetToWrite): SheetToWrite {
  const [headings = [], ...examples] = sheet.rows;
  const rows = examples.map((row) => {
    const first = row.findIndex((cell) => cell !== undefined);
    return row.map((cell, index): CellToWrite => {
      if (cell === undefined || typeof cell === "object") return cell;
      return { value: index === first ? `${exampleSign}${cell}` : cell, style: "example" };
    });
  });
  const own = name === "plan" ? [columns.map((column) => (column.name === "specVersion" ? examplePlan.specVersion : undefined))] : [];
  return { ...sheet, rows: [headings, ...rows, ...own] };
}
