import { type ItemKind, itemKinds, listOfKind } from "../plan/parts/item-kind.ts";
import type { Plan } from "../plan/plan.ts";

/** The type of an item of kind `K`. */
export type ItemOf<K extends ItemKind> = NonNullable<Plan[(typeof listOfKind)[K]]>[number];

/** An item with its kind and its place in the plan: where `kind` is `"measure"`, `item` is a `Measure`. */
export type PlacedItem<K extends ItemKind = ItemKind> = {
  [Kind in K]: {
    /** What sort of item it is. */
    readonly kind: Kind;
    /** The item itself, typed by its kind. */
    readonly item: ItemOf<Kind>;
    /** Its index in the list of its kind. */
    readonly index: number;
    /** The item's JSON Pointer, `/measures/3`. */
    readonly path: string;
  };
}[K];

/** An item of a plan, or a plan, with its kind. */
export type KnownItem =
  | { [K in ItemKind]: { readonly kind: K; readonly item: ItemOf<K> } }[ItemKind]
  | { readonly kind: "plan"; readonly item: Plan };

/** An item of a plan, or the plan, with its place in the list of its kind. */
export type FoundItem = KnownItem & {
  /** Its index in that list; 0 for the plan. */
  readonly index: number;
};

/** Finds what has an id: an item of the plan, or the plan itself. `indexPlan` gives one. */
export type FindItem = (id: string) => FoundItem | undefined;

/** The items of one kind; an absent list is empty. */
export function itemsOf<K extends ItemKind>(plan: Plan, kind: K): readonly ItemOf<K>[] {
  return (plan[listOfKind[kind]] ?? []) as readonly ItemOf<K>[];
}

/**
 * Every item of a plan with its path, list by list in the order of the model.
 *
 * @example
 * ```ts
 * import { type Plan, walkItems } from "@regional-plan/model";
 *
 * const plan: Plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], goals: [{ id: "goal-1", statement: { en: "Better" } }] };
 * [...walkItems(plan)].map(({ kind, path }) => `${kind} ${path}`); //=> ["goal /goals/0"]
 * [...walkItems(plan)].flatMap((placed) => (placed.kind === "goal" ? [placed.item.statement.en] : [])); //=> ["Better"]
 * ```
 */
export function* walkItems(plan: Plan): Generator<PlacedItem> {
  for (const kind of itemKinds) {
    const items = itemsOf(plan, kind);
    const list = `/${listOfKind[kind]}/`;
    for (let index = 0; index < items.length; index++) yield { kind, item: items[index], index, path: list + index } as PlacedItem;
  }
}
