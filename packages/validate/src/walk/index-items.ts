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

/** Indexes a plan. */
export function indexItems(plan: Plan): ItemIndex {
  const byId = new Map<string, Placed>([[plan.id, { kind: "plan", item: plan, index: 0 }]]);
  const duplicates: Item[] = [];
  for (const kind of itemKinds) {
    const items: readonly Item[] = itemsOf(plan, kind);
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Item;
      if (byId.has(item.id)) duplicates.push(item);
      else byId.set(item.id, { kind, item, index } as Placed);
    }
  }
  return {
    find: remembering((id) => byId.get(id)),
    ids: () => byId.keys(),
    duplicates,
    pathOf: (item) => (item === plan ? "" : pathOf(item as Item, byId, plan)),
  };
}

/**
 * Links to the same few agencies, places and measures stand near each other. To compare an id with the last one that looked
 * like it takes a tenth of the time of working out its hash, which a map must do for every string that a parser has made.
 */
function remembering(find: ItemIndex["find"]): ItemIndex["find"] {
  const ids: string[] = new Array<string>(1024).fill("");
  const found: (Placed | undefined)[] = new Array<Placed | undefined>(1024).fill(undefined);
  return (id) => {
    const slot = slotOf(id);
    if (ids[slot] !== id) {
      found[slot] = find(id);
      ids[slot] = id;
    }
    return found[slot];
  };
}

/** A number below 1024 that some eight characters of an id come to. */
function slotOf(id: string): number {
  const step = (id.length >> 3) + 1;
  let slot = id.length;
  for (let at = id.length - 1; at >= 0; at -= step) slot = Math.imul(slot, 31) + id.charCodeAt(at);
  return (slot ^ (slot >>> 10)) & 1023;
}

function pathOf(item: Item, byId: ReadonlyMap<string, Placed>, plan: Plan): string {
  const placed = byId.get(item.id);
  if (placed?.item === item && placed.kind !== "plan") return `/${listOfKind[placed.kind]}/${placed.index}`;
  for (const kind of itemKinds) {
    const index = (itemsOf(plan, kind) as readonly Item[]).indexOf(item);
    if (index >= 0) return `/${listOfKind[kind]}/${index}`;
  }
  throw new TypeError("A rule reported something that is no item of the plan, nor a value that it was shown.");
}
