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
  if (compileShape(planShape)(input)) return input as Plan;
  if (!isRecord(input) || checkSpecVersion(input).length > 0) return undefined;
  const unsaid = { item: () => [], head: () => [], noPlan: () => [] };
  return readPlan(input, setAsideInto(noWrongParts(undefined), unsaid))?.plan;
}
