import { compareEdtf, type Plan, type Report } from "@regional-plan/model";

/** The reports by the day whose state they tell, the earliest first. */
export function reportsInTime({ reports = [] }: Plan): readonly Report[] {
  return [...reports].sort((a, b) => compareEdtf(a.asOf, b.asOf));
}

/** Reports that no longer change. */
export const isFinal = ({ status = "final" }: Report): boolean => status === "final";

/** The ids of what is over by the latest final report that speaks of it: completed, met, or given up. */
export function settledItems(plan: Plan): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const report of reportsInTime(plan)) {
    if (!isFinal(report)) continue;
    for (const { for: item, status, dateMet } of report.entries ?? []) {
      if (dateMet !== undefined || status === "completed" || status === "cancelled") settled.add(item);
      else if (status !== undefined) settled.delete(item);
    }
  }
  return settled;
}
