import { type Item, type ItemKind, itemKinds, itemsOf, type LinkKind, listOfKind, type Plan } from "@regional-plan/model";
import { numberStrings } from "./number-strings.ts";
import type { Placed, Writable } from "./visited.ts";

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

/** An index that is being made. */
export interface OpenIndex {
  /** Takes in the next item, by its place in the list of its kind. */
  readonly add: (item: Item, kind: ItemKind, index: number) => void;
  /** The index of everything that was taken in, and of the plan that it belongs to. */
  readonly close: (plan: Plan) => ItemIndex;
}

/** Opens an index of a plan with that id and at most so many items. */
export function openIndex(planId: string, items: number): OpenIndex {
  const most = items + 1;
  const numbers = numberStrings(most);
  /** What has each number. */
  const kindAt = new Array<LinkKind>(most);
  const itemAt = new Array<Item | Plan>(most);
  const indexAt = new Int32Array(most);
  const duplicates: Item[] = [];
  const replacing: Item[] = [];
  numbers.add(planId);
  const add: OpenIndex["add"] = (item, kind, index) => {
    const size = numbers.size();
    const number = numbers.add(item.id);
    if (number < size) duplicates.push(item);
    else {
      kindAt[number] = kind;
      itemAt[number] = item;
      indexAt[number] = index;
    }
    if (item.replaces !== undefined) replacing.push(item);
  };
  const close = (plan: Plan): ItemIndex => {
    kindAt[0] = "plan";
    itemAt[0] = plan;
    /** Made when something first links to an item, which most items wait for in vain. */
    const placed = new Array<Writable<Placed> | undefined>(most);
    const place = (number: number): Writable<Placed> => {
      const made = { kind: kindAt[number], item: itemAt[number], index: indexAt[number], replacedBy: undefined } as Placed;
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
  };
  return { add, close };
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
