import type { PlanState } from "@regional-plan/model";
import { readEdtf } from "@regional-plan/model";

/** What says that a policy is there. */
export interface Enacted {
  /** The last day of what the report tells. */
  readonly day: string;
  readonly path: string;
}

/**
 * The policies that the latest report which speaks of each calls completed. Policies are worked by, and have no state of their own;
 * but what was to be drafted may be reported as done.
 */
export function enactedBy({ plan, reports, index }: PlanState): ReadonlyMap<string, Enacted> {
  const enacted = new Map<string, Enacted>();
  const places = new Map((plan.reports ?? []).map((report, at) => [report, `/reports/${at}`]));
  // The reports that count are in the order in which they count.
  for (const report of reports) {
    const day = readEdtf(report.asOf)?.last;
    for (const [at, { for: id, status, dateMet }] of (report.entries ?? []).entries()) {
      if (day === undefined || index.byId.get(id)?.kind !== "instrument") continue;
      if (status === "completed" || (status === undefined && dateMet !== undefined))
        enacted.set(id, { day, path: `${places.get(report)}/entries/${at}` });
      else if (status !== undefined) enacted.delete(id);
    }
  }
  return enacted;
}
