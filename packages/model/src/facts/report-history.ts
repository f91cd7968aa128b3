import type { Quantity } from "../plan/parts/quantity.ts";
import type { Plan } from "../plan/plan.ts";
import type { Actual, Report, ReportEntry } from "../plan/report.ts";
import { compareEdtf, readEdtf } from "../text/read-edtf.ts";

/**
 * The reports by the day whose state they tell, the earliest first.
 *
 * @example
 * ```ts
 * import { reportsInTime } from "@regional-plan/model";
 *
 * const reports = [{ id: "report-2", asOf: "2025-36" }, { id: "report-1", asOf: "2025-06-30" }];
 * reportsInTime({ reports }).map(({ id }) => id); //=> ["report-1", "report-2"]
 * ```
 */
export function reportsInTime({ reports = [] }: Pick<Plan, "reports">): readonly Report[] {
  return [...reports].sort((a, b) => compareEdtf(a.asOf, b.asOf));
}

/** Whether a report no longer changes: it is no draft. */
export const isFinalReport = ({ status = "final" }: Pick<Report, "status">): boolean => status === "final";

/**
 * The ids of what is over by the latest final report that speaks of it: completed, met, or given up.
 *
 * @example
 * ```ts
 * import { settledItems } from "@regional-plan/model";
 *
 * const entries = [{ for: "measure-1", status: "completed" as const }, { for: "measure-2", status: "in-progress" as const }];
 * [...settledItems({ reports: [{ id: "report-1", asOf: "2025", entries }] })]; //=> ["measure-1"]
 * ```
 */
export function settledItems(plan: Pick<Plan, "reports">): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const report of reportsInTime(plan)) {
    if (!isFinalReport(report)) continue;
    const over = new Set<string>();
    for (const entry of report.entries ?? []) if (isOver(entry)) over.add(entry.for);
    // Where one entry of a report says that it is done and another that it is not, nothing is known: they may be of parts.
    for (const { for: item, status } of report.entries ?? []) {
      if (over.has(item)) settled.add(item);
      else if (status !== undefined) settled.delete(item);
    }
  }
  return settled;
}

const isOver = ({ status, dateMet }: ReportEntry) => dateMet !== undefined || status === "completed" || status === "cancelled";

/**
 * What a report gives as the value of a target on the latest day; `undefined` where it gives none, or several values of one
 * day: those are of parts (men and women, this district and that), and which of them counts, or their sum, only a person can
 * tell.
 *
 * @example
 * ```ts
 * import { latestValues } from "@regional-plan/model";
 *
 * const actuals = [{ date: "2024", value: { value: 6 } }, { date: "2025", value: { value: 9 } }];
 * latestValues({ asOf: "2025-12-31", entries: [{ for: "target-1", actuals }] })("target-1"); //=> { value: 9 }
 * ```
 */
export function latestValues({ asOf, entries = [] }: Pick<Report, "asOf" | "entries">): (target: string) => Quantity | undefined {
  const known = new Map<string, Actual[]>();
  for (const { for: item, actuals = [] } of entries) {
    for (const actual of actuals) {
      if (actual.indicator !== undefined) continue;
      const id = actual.target ?? item;
      const list = known.get(id);
      if (list === undefined) known.set(id, [actual]);
      else list.push(actual);
    }
  }
  return (target) => {
    const actuals = known.get(target) ?? [];
    if (actuals.length < 2) return actuals[0]?.value;
    const days = actuals.map(({ date = asOf }) => readEdtf(date)?.last);
    if (days.includes(undefined)) return undefined;
    const latest = [...days].sort().at(-1);
    const [only, ...others] = actuals.filter((_, index) => days[index] === latest);
    return others.length === 0 ? only?.value : undefined;
  };
}
