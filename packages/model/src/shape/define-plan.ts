import type { idKind, LinkKind } from "../plan/parts/id.ts";
import type { ItemKind, listOfKind } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";

/** The ids that a plan defines for items of kind `K`, as literal types. */
export type IdsIn<P extends Plan, K extends LinkKind> = K extends ItemKind
  ? P extends { [List in (typeof listOfKind)[K]]: readonly (infer Item)[] }
    ? Item extends { id: infer Own }
      ? Own
      : never
    : never
  : P["id"];

/** `T` with every link narrowed to the ids that `P` defines for it. */
export type LinkedIn<T, P extends Plan> = T extends string
  ? T extends { readonly [idKind]?: infer K }
    ? unknown extends K
      ? T
      : IdsIn<P, Extract<K, LinkKind>>
    : T
  : T extends readonly (infer Element)[]
    ? LinkedIn<Element, P>[]
    : T extends object
      ? { [Key in keyof T]: LinkedIn<T[Key], P> }
      : T;

/**
 * Types a plan that is written in TypeScript: completion on every field, a compile error for a wrong one, and a compile
 * error for a link to an id that the plan does not define or that is of another kind. Gives back what was passed; it
 * checks nothing when it runs.
 *
 * It needs the ids as literals. Of lists put together elsewhere (`Measure[]`) the compiler knows no ids; check those
 * with `validatePlan`.
 *
 * @example
 * ```ts
 * import { definePlan } from "@regional-plan/model";
 *
 * const plan = definePlan({
 *   specVersion: "0.2",
 *   id: "my-city",
 *   title: { en: "My City's plan" },
 *   languages: ["en"],
 *   domains: [{ id: "domain-1", title: { en: "Transport" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1", title: { en: "Join up dead-end roads" } }],
 * });
 * plan.measures[0].domain; //=> "domain-1"
 * ```
 */
export function definePlan<const P extends Plan>(plan: P & LinkedIn<Plan, P>): P {
  return plan;
}
