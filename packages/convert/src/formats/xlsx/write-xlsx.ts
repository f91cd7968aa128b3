import type { Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { markOf } from "../../tables/scope/plan-mark.ts";
import { headName, tableLayouts } from "../../tables/table-layout.ts";
import { choicesOf } from "./plan/choices.ts";
import { markSheet } from "./plan/plan-mark.ts";
import { languageOf, planToSheets } from "./plan/plan-to-sheets.ts";
import { withoutTooLong } from "./plan/too-long.ts";
import { taskFields, taskSheet } from "./tasks/task-sheet.ts";
import { writeWorkbook } from "./write/write-workbook.ts";

/** Writes a plan as a workbook: all of it, or its table of tasks alone, with room for progress where that is asked for. */
export async function writeXlsx(whole: Plan, { layout }: { readonly layout: "lists" | "tasks" | "progress" }): Promise<Written> {
  if (layout !== "lists") {
    const choices = layout === "progress" ? choicesOf(whole, languageOf(whole)) : undefined;
    const sheets = [taskSheet(whole, choices), ...(choices ? [choices.sheet()] : [])];
    const mark = markSheet({ ...(await markOf(whole)), layout: "tasks" });
    return { content: writeWorkbook([...sheets, mark]), losses: lossesBeyond(whole, taskFields) };
  }
  const { plan, losses } = withoutTooLong(whole);
  const lists = tableLayouts().filter(({ name }) => name !== headName && Object.hasOwn(plan, name));
  // What was left out is not in the plan that comes back, and was taken out by nobody: the mark is that of what was written.
  const mark = { ...(await markOf(plan)), whole: lists.map(({ name }) => name) };
  return { content: writeWorkbook([...planToSheets(plan), markSheet(mark)]), losses };
}
