import { type Plan, taskTable, textIn } from "@regional-plan/model";
import type { MappingRow } from "../../../contract/define-format.ts";
import { linesOf, tableCells } from "../paper/table-cells.ts";
import { languageOf } from "../plan/plan-to-sheets.ts";
import type { SheetToWrite } from "../write/sheet-to-write.ts";

/** What of a plan stands in its table of tasks. */
export const taskFields: readonly MappingRow[] = [
  "title",
  "domains[].label",
  "domains[].title",
  "measures[].domain",
  "measures[].title",
  "measures[].responsible[].agency",
  "measures[].responsible[].role",
  "measures[].due",
  "actions[].for",
  "actions[].statement",
  "actions[].responsible[].agency",
  "actions[].responsible[].role",
  "actions[].due",
  "agencies[].name",
].map((field) => ({ field, target: { en: "任务分解表", zh: "任务分解表" } }));

/** Who does what by when, as offices make it (任务分解表): one sheet, with the title above and cells merged down the side. */
export function taskSheet(plan: Plan): SheetToWrite {
  const language = languageOf(plan);
  const table = taskTable(plan);
  const { caption, widths, head } = table;
  const title = `${textIn(plan.title, language) ?? plan.id}${language === "zh" ? "" : ": "}${linesOf(caption, [language])}`;
  const { rows, merges } = tableCells(table, [language], 1);
  return {
    name: linesOf(caption, [language]),
    columns: widths.map((width) => ({ width: width * 3, style: "frame" })),
    rows: [[{ value: title, style: "title" }], ...rows],
    headings: 1 + head.length,
    merges: [{ top: 1, left: 0, bottom: 1, right: widths.length - 1 }, ...merges],
  };
}
