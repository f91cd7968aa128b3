import { checkSpecVersion, compileShape, type Plan, planShape } from "@regional-plan/model";
import { isRecord } from "../shape/is-record.ts";
import { setAsideInto } from "../shape/set-aside.ts";
import { noWrongParts } from "../shape/wrong-parts.ts";
import { readPlan } from "./read-plan.ts";

/**
 * What can be used of a plan in which something has the wrong shape: the rest, as the rules see it. `undefined` where nothing can.
 *
 * @example
 * ```ts
 * import { usablePlan } from "@regional-plan/validate";
 *
 * const broken = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "measure-1", title: "Trams" }] };
 * usablePlan(broken)?.measures; //=> [{ id: "measure-1" }]
 * usablePlan("no plan"); //=> undefined
 * ```
 */
export function usablePlan(input: unknown): Plan | undefined {
  // Asked first: most checks have no other plan, and to make the check of a plan's shape takes longer than a small plan's own.
  if (!isRecord(input)) return undefined;
  if (compileShape(planShape)(input)) return input as unknown as Plan;
  if (checkSpecVersion(input).length > 0) return undefined;
  const unsaid = { item: () => [], head: () => [], noPlan: () => [] };
  return readPlan(input, setAsideInto(noWrongParts(undefined), unsaid))?.plan;
}
