import type { Plan } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { markOf, markSheet } from "./plan/plan-mark.ts";
import { planToSheets } from "./plan/plan-to-sheets.ts";
import { withoutTooLong } from "./plan/too-long.ts";
import { writeWorkbook } from "./write/write-workbook.ts";

/** Writes a plan as a workbook. */
export async function writeXlsx(whole: Plan): Promise<Written> {
  const { plan, losses } = withoutTooLong(whole);
  return { content: writeWorkbook([...planToSheets(plan), markSheet(await markOf(whole))]), losses };
}
