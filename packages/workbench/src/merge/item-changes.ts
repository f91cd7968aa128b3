import type { PlanPart } from "@regional-plan/compare";
import { isSameValue, itemKinds, listOfKind } from "@regional-plan/model";

/** What is other in a plan after a merge: the ids of items, and whether the plan's own fields changed. */
export interface ItemChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly isHeadChanged: boolean;
}

/**
 * Tells which items one part of a plan has and another has not, or has otherwise.
 *
 * @example
 * ```ts
 * import { itemChanges } from "@regional-plan/workbench";
 *
 * const before = { goals: [{ id: "goal-1", statement: { en: "Better" } }] };
 * const after = { goals: [{ id: "goal-1", statement: { en: "Best" } }, { id: "goal-2", statement: { en: "Fairer" } }] };
 * itemChanges(before, after); //=> { added: ["goal-2"], changed: ["goal-1"], removed: [], isHeadChanged: false }
 * ```
 */
export function itemChanges(before: PlanPart, after: PlanPart): ItemChanges {
  const [old, fresh] = [itemsById(before), itemsById(after)];
  const shared = [...fresh].filter(([id]) => old.has(id));
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    changed: shared.filter(([id, item]) => !isSame(item, old.get(id))).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    isHeadChanged: !isSame(headOf(before), headOf(after)),
  };
}

const isSame = (one: unknown, other: unknown): boolean => one === other || isSameValue(one, other);

const itemsById = (part: PlanPart): ReadonlyMap<string, unknown> =>
  new Map(itemKinds.flatMap((kind) => (part[listOfKind[kind]] ?? []).map((item): [string, unknown] => [item.id, item])));

const lists: ReadonlySet<string> = new Set(Object.values(listOfKind));

const headOf = (part: PlanPart) => Object.fromEntries(Object.entries(part).filter(([key]) => !lists.has(key)));
