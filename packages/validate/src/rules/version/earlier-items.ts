import { type Item, itemKinds, itemsOf, type Plan } from "@regional-plan/model";
import type { Placed } from "../../engine/visited.ts";

/**
 * The items of the previous version by their ids; empty where what was given is a version of another plan, so that two
 * unrelated plans are not held against each other.
 */
export function earlierItems(previous: Plan, plan: Plan): ReadonlyMap<string, Placed> {
  const earlier = new Map<string, Placed>();
  if (previous.id !== plan.id) return earlier;
  for (const kind of itemKinds) {
    for (const item of itemsOf(previous, kind)) if (!earlier.has(item.id)) earlier.set(item.id, { kind, item } as Placed);
  }
  return earlier;
}

/** The items of one kind that both versions have, the earlier with the present one. */
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
