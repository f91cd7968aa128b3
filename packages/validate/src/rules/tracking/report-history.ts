import { type Actual, compareEdtf, type Plan, type Quantity, type Report, type ReportEntry, readEdtf } from "@regional-plan/model";

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
 */
export function latestValues({ asOf, entries = [] }: Report): (target: string) => Quantity | undefined {
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
