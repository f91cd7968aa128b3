import { isFinalReport, type Plan, type Project, reportsInTime } from "@regional-plan/model";
import { datedSpan } from "../../text/dated-span.ts";
import { dateTime } from "./date-time.ts";
import type { Say } from "./project-of.ts";

/** The milestones of a project, and whether the latest final report that tells says they are met. */
export function milestonesOf({ id: project }: Project, plan: Plan, say: Say): object[] {
  const entries = reportsInTime(plan)
    .filter(isFinalReport)
    .flatMap((report) => report.entries ?? []);
  return (plan.milestones ?? [])
    .filter((milestone) => milestone.for === project)
    .map(({ id, title, due }) => {
      const met = entries.findLast((entry) => entry.for === id && entry.dateMet !== undefined)?.dateMet;
      return {
        id,
        title: say(title),
        dueDate: dateTime(datedSpan(due)?.last),
        dateMet: dateTime(datedSpan(met)?.last),
        status: met === undefined ? undefined : "met",
      };
    });
}
