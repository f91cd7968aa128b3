import type { PlanDefiner } from "./plan-definer.gen.ts";

/**
 * Types a plan that is written in TypeScript: every field completes, ids and codes included, and the compiler marks the
 * field that is wrong: a misspelt one, a code that its list does not know, a link to an id that the plan does not define
 * or that is of another kind. Gives back what was passed; it checks nothing when it runs.
 *
 * It needs the ids as literals. Of lists put together elsewhere (`Measure[]`) the compiler knows no ids; check those
 * with `validatePlan`.
 *
 * @example
 * ```ts
 * import { definePlan } from "@regional-plan/model";
 *
 * const plan = definePlan({
 *   specVersion: "0.3",
 *   id: "my-city",
 *   title: { en: "My City's plan" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }],
 *   measures: [
 *     { id: "measure-1", domain: "domain-1", title: { en: "Join up dead-end roads" } },
 *     // @ts-expect-error there is no domain-2
 *     { id: "measure-2", domain: "domain-2", title: { en: "Build a tram" } },
 *   ],
 * });
 * plan.measures.map(({ id }) => id); //=> ["measure-1", "measure-2"]
 * ```
 */
export const definePlan: PlanDefiner = (plan) => plan as never;
