import { visibleJson } from "@regional-plan/workbench";
import { inspectPlan } from "../inspect-plan.ts";
import { readableTexts, readDocuments } from "../read/read-documents.ts";
import { planOf } from "../read/read-plan.ts";
import { type LineSetup, lineJob } from "./line-job.ts";

/** Writes on a line what is in the plan on each; `null` for what is no plan. */
export const inspectLines = lineJob<LineSetup>(async () => async (line) => {
  const plan = await planOf(line);
  if (plan === undefined) return { text: "null", isFailed: true };
  return { text: visibleJson(inspectPlan(plan, readableTexts(readDocuments(line, plan))), 0), isFailed: false };
});
