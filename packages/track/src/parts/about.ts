import type { PlanState } from "@regional-plan/model";
import type { AboutPlan, AboutReport } from "./view-parts.ts";

/** What a document is about, and the reports that it rests on, in the order in which they are written. */
export function about({ plan, reports }: PlanState): { plan: AboutPlan; reports: readonly AboutReport[] } {
  const counted = new Set(reports);
  return {
    plan: { id: plan.id, title: plan.title },
    reports: (plan.reports ?? []).flatMap((report, at) =>
      counted.has(report) ? [{ id: report.id, asOf: report.asOf, kind: report.kind ?? "self", path: `/reports/${at}` }] : [],
    ),
  };
}
