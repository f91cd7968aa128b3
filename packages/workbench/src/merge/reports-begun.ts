import type { PlanPart } from "@regional-plan/compare";

/**
 * A base with the reports of one day in which both sides have since reported on the same, without what they say of it: so
 * units whose reports contradict each other are told of the very field, and not that two reports are one.
 */
export function withReportsBegun(base: PlanPart, ours: PlanPart, theirs: PlanPart): PlanPart {
  const known = new Set(reportsOf(base).map(({ id }) => id));
  const others = new Map(reportsOf(theirs).map((report) => [report.id, report]));
  const begun = reportsOf(ours).flatMap(({ id, asOf, entries = [] }): Reported[] => {
    const other = others.get(id);
    if (known.has(id) || other === undefined || asOf !== other.asOf) return [];
    const told = new Set(other.entries?.map((entry) => entry.for));
    const shared = entries.filter((entry) => told.has(entry.for)).map((entry) => ({ for: entry.for }));
    return shared.length === 0 ? [] : [{ id, asOf, entries: shared }];
  });
  return begun.length === 0 ? base : ({ ...base, reports: [...reportsOf(base), ...begun] } as unknown as PlanPart);
}

interface Reported {
  readonly id: string;
  readonly asOf?: unknown;
  readonly entries?: readonly { readonly for: string }[];
}

const reportsOf = ({ reports = [] }: PlanPart): readonly Reported[] => reports as unknown as readonly Reported[];
