import type { Responsibility } from "../../plan/parts/responsibility.ts";

/** What has become of who leads: it passed to somebody else, nobody leads any more, or somebody does now. */
export type LeadShift = "passed" | "withdrawn" | "named";

/**
 * Whether the lead has passed on; a unit that took another's place (`successors`, as `replacements` gives them) is the same.
 *
 * @example
 * ```ts
 * import { leadShift } from "@regional-plan/model";
 *
 * const [rail, roads] = [[{ agency: "agency-rail", role: "lead" as const }], [{ agency: "agency-roads", role: "lead" as const }]];
 * leadShift(rail, roads); //=> "passed"
 * leadShift(rail, roads, new Map([["agency-rail", "agency-roads"]])); //=> undefined
 * leadShift(rail, []); //=> "withdrawn"
 * ```
 */
export function leadShift(
  before: readonly Responsibility[] | undefined,
  after: readonly Responsibility[] | undefined,
  successors: ReadonlyMap<string, string> = new Map(),
): LeadShift | undefined {
  const [old, now] = [leadsOf(before), leadsOf(after)];
  if (old.length === 0) return now.length === 0 ? undefined : "named";
  if (now.length === 0) return "withdrawn";
  return old.some((agency) => now.includes(successors.get(agency) ?? agency)) ? undefined : "passed";
}

/** The ids of the units that lead. */
export const leadsOf = (responsible: readonly Responsibility[] = []): readonly string[] =>
  responsible.flatMap(({ agency, role }) => (role === "lead" ? [agency] : []));
