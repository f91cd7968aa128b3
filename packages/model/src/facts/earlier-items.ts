import type { Item } from "../plan/item.ts";
import { itemKinds } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";
import { itemsOf, type KnownItem } from "./walk-items.ts";

/**
 * The items of the previous version by their ids; empty where what was given is a version of another plan, so that two
 * unrelated plans are not held against each other.
 *
 * @example
 * ```ts
 * import { earlierItems, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], goals: [{ id: "goal-1", statement: { en: "Better" } }] };
 * earlierItems(plan, { ...plan, goals: [] }).get("goal-1")?.kind; //=> "goal"
 * earlierItems(plan, { ...plan, id: "q" }).size; //=> 0
 * ```
 */
export function earlierItems(previous: Plan, plan: Plan): ReadonlyMap<string, KnownItem> {
  const earlier = new Map<string, KnownItem>();
  if (previous.id !== plan.id) return earlier;
  for (const kind of itemKinds) {
    for (const item of itemsOf(previous, kind)) if (!earlier.has(item.id)) earlier.set(item.id, { kind, item } as KnownItem);
  }
  return earlier;
}

/**
 * The items of one kind that both versions have, the earlier with the present one.
 *
 * @example
 * ```ts
 * import { pairItems, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "measure-1", due: "2025" }] };
 * const later: Plan = { ...plan, measures: [{ id: "measure-1", due: "2026" }, { id: "measure-2" }] };
 * pairItems(plan, later, ({ measures }) => measures).map(([before, after]) => [before.due, after.due]); //=> [["2025", "2026"]]
 * ```
 */
export function pairItems<T extends Item>(
  previous: Plan,
  plan: Plan,
  list: (plan: Plan) => readonly T[] | undefined,
): readonly (readonly [T, T])[] {
  if (previous.id !== plan.id) return [];
  const earlier = new Map((list(previous) ?? []).map((item) => [item.id as string, item]));
  return (list(plan) ?? []).flatMap((item): (readonly [T, T])[] => {
    const before = earlier.get(item.id);
    return before === undefined ? [] : [[before, item]];
  });
}
