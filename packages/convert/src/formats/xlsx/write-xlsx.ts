import type { Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { markOf, markSheet } from "./plan/plan-mark.ts";
import { planToSheets } from "./plan/plan-to-sheets.ts";
import { withoutTooLong } from "./plan/too-long.ts";
import { taskFields, taskSheet } from "./tasks/task-sheet.ts";
import { writeWorkbook } from "./write/write-workbook.ts";

/** Writes a plan as a workbook: all of it, or its table of tasks alone. */
export async function writeXlsx(whole: Plan, { layout }: { readonly layout: "lists" | "tasks" }): Promise<Written> {
  if (layout === "tasks") return { content: writeWorkbook([taskSheet(whole)]), losses: lossesBeyond(whole, taskFields) };
  const { plan, losses } = withoutTooLong(whole);
  return { content: writeWorkbook([...planToSheets(plan), markSheet(await markOf(whole))]), losses };
}
