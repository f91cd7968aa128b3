import { codeLists, type Plan, taskTable, textIn } from "@regional-plan/model";
import type { MappingRow } from "../../../contract/define-format.ts";
import type { Column } from "../../../tables/table.ts";
import { linesOf, tableCells } from "../paper/table-cells.ts";
import type { Choices } from "../plan/choices.ts";
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
 * rows are about stands in hidden columns, so that they are known again when they come back. With `choices`, units can fill in how far
 * they have come, and as of when.
 */
export function taskSheet(plan: Plan, choices?: Choices): SheetToWrite {
  const language = languageOf(plan);
  const table = taskTable(plan);
  const { caption, widths, head } = table;
  const title = `${textIn(plan.title, language) ?? plan.id}${language === "zh" ? "" : ": "}${linesOf(caption, [language])}`;
  const toFill = choices === undefined ? [] : progressToFill(language, choices);
  const above: CellToWrite[][] = [[{ value: title, style: "title" }]];
  if (toFill.length > 0) above.push([undefined, { value: asOf[language], style: "heading" }, { value: "", style: "frame" }]);
  const { rows, merges } = tableCells(table, [language], above.length);
  const idsOf = rowIds(plan);
  const cells = rows.map((row, at): CellToWrite[] => {
    if (at < head.length) return [...row, ...toFill.map(({ heading }) => ({ value: heading, style: "heading" as const })), ...ownHidden];
    const ids = idsOf(table.rows[at - head.length]?.id);
    return [...row, ...toFill.map(() => (ids.length > 0 ? { value: "", style: "frame" as const } : undefined)), ...ids];
  });
  return {
    name: linesOf(caption, [language]),
    columns: [
      ...widths.map((width) => ({ width: width * 3, style: "frame" as const })),
      ...toFill.map(({ width, range }) => ({ width, style: "frame" as const, choices: range })),
      ...ownHidden.map(() => ({ width: 10, style: "text" as const, hidden: true })),
    ],
    rows: [...above, ...cells],
    headings: above.length + head.length,
    merges: [{ top: 1, left: 0, bottom: 1, right: widths.length + toFill.length - 1 }, ...merges],
  };
}

const asOf = { en: "As of", zh: "截至" } as const;

/** The columns that are left to units. */
function progressToFill(language: "en" | "zh", choices: Choices) {
  const status: Column = {
    name: "status",
    label: codeLists["entry-status"].title,
    type: "code",
    required: false,
    codes: codeLists["entry-status"],
  };
  return [
    { heading: status.label[language], width: 12, range: choices.rangeFor(status, "reports.entries") },
    ...toldInWords.map(({ heading, width }) => ({ heading: heading[language], width, range: undefined })),
  ];
}

const toldInWords = [
  { heading: { en: "Progress", zh: "进展情况" }, width: 36 },
  { heading: { en: "Percent done", zh: "完成比例" }, width: 10 },
  { heading: { en: "Evidence", zh: "佐证材料" }, width: 24 },
] as const;

/** What a row is about and the task that it belongs to. Where a task has room for what is done for it, the first is left to that. */
function rowIds({ actions = [], measures = [], arrangements = [] }: Plan): (id: string | undefined) => CellToWrite[] {
  const tasks = new Map(actions.map(({ id, for: task }) => [id, task]));
  const speaking = new Set([...measures, ...arrangements].flatMap(({ id, title, statement }) => (title && statement ? [id] : [])));
  return (id) => {
    if (id === undefined) return [];
    return tasks.has(id) ? [id, tasks.get(id)] : [speaking.has(id) ? id : undefined, id];
  };
}
