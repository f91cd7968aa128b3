import { type Item, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import type { Placed } from "../visited.ts";

/** A plan's items, and the plan itself, by their ids. */
export interface ItemIndex {
  /** What has an id; where one is used twice, the first item. */
  readonly find: (id: string) => Placed | undefined;
  readonly ids: () => Iterable<string>;
  /** The items whose id was taken already. */
  readonly duplicates: readonly Item[];
  /** The JSON Pointer of an item, or of the plan. */
  readonly pathOf: (item: Item | Plan) => string;
}

type Indexed = Placed & { readonly index: number };

/** Indexes a plan. */
export function indexItems(plan: Plan): ItemIndex {
  const byId = new Map<string, Indexed>([[plan.id, { kind: "plan", item: plan, index: 0 }]]);
  const duplicates: Item[] = [];
  for (const kind of itemKinds) {
    const items: readonly Item[] = itemsOf(plan, kind);
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Item;
      if (byId.has(item.id)) duplicates.push(item);
      else byId.set(item.id, { kind, item, index } as Indexed);
    }
  }
  return {
    find: (id) => byId.get(id),
    ids: () => byId.keys(),
    duplicates,
    pathOf: (item) => (item === plan ? "" : pathOf(item as Item, byId, plan)),
  };
}

function pathOf(item: Item, byId: ReadonlyMap<string, Indexed>, plan: Plan): string {
  const placed = byId.get(item.id);
  if (placed?.item === item && placed.kind !== "plan") return `/${listOfKind[placed.kind]}/${placed.index}`;
  for (const kind of itemKinds) {
    const index = (itemsOf(plan, kind) as readonly Item[]).indexOf(item);
    if (index >= 0) return `/${listOfKind[kind]}/${index}`;
  }
  throw new TypeError("A rule reported something that is no item of the plan, nor a value that it was shown.");
}
