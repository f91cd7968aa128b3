import { planRowObjects } from "@regional-plan/corpus";
import { visibleJson } from "@regional-plan/workbench";
import { type LineSetup, lineJob } from "../lines/line-job.ts";
import { planOf } from "../read/read-plan.ts";

/** Writes the rows of the tables of the plan on each line, a row a line; none for a line that is no plan. */
export const rowsLines = lineJob<LineSetup>(async () => async (line) => {
  const plan = await planOf(line);
  if (plan === undefined) return { text: "", isFailed: true };
  return {
    text: planRowObjects(plan)
      .map((row) => visibleJson(row, 0))
      .join("\n"),
    isFailed: false,
  };
});
