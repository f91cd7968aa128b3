import { type Item, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import { numberStrings } from "./number-strings.ts";
import type { Placed } from "./visited.ts";
import type { Writable } from "./walk-plan.ts";

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
  const lists = itemKinds.map((kind) => ({ kind, items: itemsOf(plan, kind) as readonly Item[] }));
  const most = lists.reduce((count, { items }) => count + items.length, 1);
  const numbers = numberStrings(most);
  /** For each number, which list its item is in, and where. */
  const listAt = new Uint8Array(most);
  const indexAt = new Int32Array(most);
  /** Made when something first links to an item, which most items wait for in vain. */
  const placed = new Array<Writable<Placed> | undefined>(most);
  const duplicates: Item[] = [];
  const replacing: Item[] = [];
  placed[numbers.add(plan.id)] = { kind: "plan", item: plan, index: 0, replacedBy: undefined };
  for (let list = 0; list < lists.length; list++) {
    const { items } = lists[list] as (typeof lists)[number];
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Item;
      const size = numbers.size();
      const number = numbers.add(item.id);
      if (number < size) duplicates.push(item);
      else {
        listAt[number] = list;
        indexAt[number] = index;
      }
      if (item.replaces !== undefined) replacing.push(item);
    }
  }
  const place = (number: number): Writable<Placed> => {
    const { kind, items } = lists[listAt[number] as number] as (typeof lists)[number];
    const index = indexAt[number] as number;
    const made = { kind, item: items[index], index, replacedBy: undefined } as Placed;
    placed[number] = made;
    return made;
  };
  const find = (id: string) => {
    const number = numbers.numberOf(id);
    return number < 0 ? undefined : (placed[number] ?? place(number));
  };
  for (const { id, replaces = [] } of replacing) {
    for (const replaced of replaces.flatMap((each) => find(each) ?? [])) replaced.replacedBy = id;
  }
  return {
    find,
    ids: numbers.all,
    duplicates,
    pathOf: (item) => (item === plan ? "" : pathOf(item as Item, find, plan)),
  };
}

function pathOf(item: Item, find: ItemIndex["find"], plan: Plan): string {
  const placed = find(item.id);
  if (placed?.item === item && placed.kind !== "plan") return `/${listOfKind[placed.kind]}/${placed.index}`;
  for (const kind of itemKinds) {
    const index = (itemsOf(plan, kind) as readonly Item[]).indexOf(item);
    if (index >= 0) return `/${listOfKind[kind]}/${index}`;
  }
  throw new TypeError("A rule reported something that is no item of the plan, nor a value that it was shown.");
}
