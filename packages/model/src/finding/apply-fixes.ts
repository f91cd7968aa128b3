import { carryOut } from "./apply-operations.ts";
import type { Finding } from "./finding.ts";
import { settleGroups } from "./settle-operations.ts";

/** A plan with the fixes of a report carried out. */
export interface AppliedFixes<P> {
  /** The plan as it has become; the one that was passed is as it was, and shares with this one what nothing touched. */
  plan: P;
  /** The findings whose fix was carried out. */
  applied: Finding[];
  /** The findings whose fix was not: it does not fit the plan, or stands in the way of one before. */
  refused: Finding[];
}

/**
 * Carries out all fixes of a report on the plan that it is about: each whole or not at all, and right whatever their order.
 *
 * @example
 * ```ts
 * import { applyFixes, type Finding } from "@regional-plan/model";
 *
 * const found = { rule: "reference/unknown-id", severity: "error", path: "/domain" } as const;
 * const findings: Finding[] = [{ ...found, fix: [{ op: "replace", path: "/domain", value: "domain-6" }] }];
 * const { plan, applied } = applyFixes({ domain: "domian-6" }, { findings });
 * plan; //=> { domain: "domain-6" }
 * applied.length; //=> 1
 * ```
 */
export function applyFixes<P>(plan: P, { findings }: { readonly findings: readonly Finding[] }): AppliedFixes<P> {
  const mendable = findings.filter(({ fix = [] }) => fix.length > 0);
  const { kept, keptGroups, refused } = settleGroups(plan, mendable, ({ fix = [] }) => fix);
  return { plan: carryOut(plan, kept) as P, applied: keptGroups, refused };
}
