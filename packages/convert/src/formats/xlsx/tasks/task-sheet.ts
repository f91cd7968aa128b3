import { type Plan, taskTable, textIn } from "@regional-plan/model";
import type { MappingRow } from "../../../contract/define-format.ts";
import { linesOf, tableCells } from "../paper/table-cells.ts";
import { languageOf } from "../plan/plan-to-sheets.ts";
import { ownHidden } from "../plan/workbook-to-tables.ts";
import type { CellToWrite, SheetToWrite } from "../write/sheet-to-write.ts";

/** What of a plan stands in its table of tasks. */
export const taskFields: readonly MappingRow[] = [
  "title",
  "domains[].label",
  "domains[].title",
  "measures[].id",
  "measures[].domain",
  "measures[].title",
  "measures[].responsible[].agency",
  "measures[].responsible[].role",
  "measures[].due",
  "actions[].id",
  "actions[].for",
  "actions[].statement",
  "actions[].responsible[].agency",
  "actions[].responsible[].role",
  "actions[].due",
  "agencies[].name",
].map((field) => ({ field, target: { en: "任务分解表", zh: "任务分解表" } }));

/**
 * Who does what by when, as offices make it (任务分解表): one sheet, with the title above and cells merged down the side. What the
 * rows are about stands in hidden columns, so that they are known again when they come back.
 */
export function taskSheet(plan: Plan): SheetToWrite {
  const language = languageOf(plan);
  const table = taskTable(plan);
  const { caption, widths, head } = table;
  const title = `${textIn(plan.title, language) ?? plan.id}${language === "zh" ? "" : ": "}${linesOf(caption, [language])}`;
  const { rows, merges } = tableCells(table, [language], 1);
  const idsOf = rowIds(plan);
  return {
    name: linesOf(caption, [language]),
    columns: [
      ...widths.map((width) => ({ width: width * 3, style: "frame" as const })),
      ...ownHidden.map(() => ({ width: 10, style: "text" as const, hidden: true })),
    ],
    rows: [
      [{ value: title, style: "title" }],
      ...rows.map((row, at) => [...row, ...(at < head.length ? ownHidden : idsOf(table.rows[at - head.length]?.id))]),
    ],
    headings: 1 + head.length,
    merges: [{ top: 1, left: 0, bottom: 1, right: widths.length - 1 }, ...merges],
  };
}

/** What a row is about and the task that it belongs to. Where a task has room for what is done for it, the first is left to that. */
function rowIds({ actions = [], measures = [], arrangements = [] }: Plan): (id: string | undefined) => CellToWrite[] {
  const tasks = new Map(actions.map(({ id, for: task }) => [id, task]));
  const speaking = new Set([...measures, ...arrangements].flatMap(({ id, title, statement }) => (title && statement ? [id] : [])));
  return (id) => {
    if (id === undefined) return [];
    return tasks.has(id) ? [id, tasks.get(id)] : [speaking.has(id) ? id : undefined, id];
  };
}
