import { itemKinds } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";
import { itemsOf } from "./walk-items.ts";

/**
 * The items that are out of force since another takes their place: the id of each with the id of what stands in its place.
 *
 * @example
 * ```ts
 * import { type Plan, replacements } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   measures: [{ id: "measure-1" }, { id: "measure-2", replaces: ["measure-1"] }],
 * };
 * replacements(plan).get("measure-1"); //=> "measure-2"
 * ```
 */
export function replacements(plan: Plan): ReadonlyMap<string, string> {
  const byReplaced = new Map<string, string>();
  for (const kind of itemKinds) {
    for (const item of itemsOf(plan, kind)) {
      if (item.replaces !== undefined) for (const id of item.replaces) byReplaced.set(id, item.id);
    }
  }
  return byReplaced;
}
