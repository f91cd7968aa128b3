import { type Item, type ItemKind, itemKinds, itemsOf, type LinkKind, listOfKind, type Plan } from "@regional-plan/model";
import { numberStrings } from "./number-strings.ts";
import type { Placed, Writable } from "./visited.ts";

/** A plan's items, and the plan itself, by their ids. */
export interface ItemIndex {
  /** What has an id; where one is used twice, the first item. */
  readonly find: (id: string) => Placed | undefined;
  /** What `find` gives for the id that has a number. */
  readonly placed: (number: number) => Placed | undefined;
  /** The id that has a number. */
  readonly idOf: (number: number) => string;
  /** The number of an id; -1 where it has none. */
  readonly numberOf: (id: string) => number;
  /** For each number the bit of its kind, as `kindBit` has it; 0 where there is no such item, or another has taken its place. */
  readonly bits: Int32Array;
  readonly ids: () => Iterable<string>;
  /** The items whose id was taken already. */
  readonly duplicates: readonly Item[];
  /** The JSON Pointer of an item, or of the plan. */
  readonly pathOf: (item: Item | Plan) => string;
}

/** The numbers of ids, whether an item with that id has come or a link has spoken of it. Each is asked with its mark, as `markOfId` says it. */
export interface IdNumbers {
  /** The number of an id that has one; -1 for any other. */
  readonly known: (id: string, mark: number) => number;
  /** Gives an id a number; -1 once too many have one that no item came for. */
  readonly give: (id: string, mark: number) => number;
}

/** An index that is being made. */
export interface OpenIndex {
  /** Takes in the next item, by the mark of its id and its place in the list of its kind, and gives its number; -1 where its id was taken already. */
  readonly add: (item: Item, mark: number, kind: ItemKind, index: number) => number;
  readonly numbers: IdNumbers;
  /** The index of everything that was taken in, and of the plan that it belongs to. */
  readonly close: (plan: Plan) => ItemIndex;
}

/** A bit for each kind, so that one number says which kinds a link may lead to. */
export const kindBit = Object.fromEntries(["plan" as const, ...itemKinds].map((kind, bit) => [kind, 1 << bit])) as Readonly<
  Record<LinkKind, number>
>;

/** Opens an index of a plan with that id and at most so many items. */
export function openIndex(planId: string, items: number): OpenIndex {
  let spare = Math.ceil(items / 4) + 64;
  const most = items + spare + 1;
  const numbers = numberStrings(most);
  /** What has each number; nothing where only links have spoken of it. */
  const kindAt = new Array<LinkKind | undefined>(most);
  const itemAt = new Array<Item | Plan | undefined>(most);
  const indexAt = new Int32Array(most);
  const bits = new Int32Array(most);
  /** The numbers of the plan and of its items, in the order of the plan. */
  const order = new Int32Array(items + 1);
  let count = 1;
  const duplicates: Item[] = [];
  const replacing: Item[] = [];
  kindAt[numbers.add(planId)] = "plan";
  bits[0] = kindBit.plan;
  const give: IdNumbers["give"] = (id, mark) => {
    if (spare === 0) return -1;
    spare--;
    return numbers.addMarked(id, mark);
  };
  const add: OpenIndex["add"] = (item, mark, kind, index) => {
    if (item.replaces !== undefined) replacing.push(item);
    const size = numbers.size();
    const number = numbers.addMarked(item.id, mark);
    if (kindAt[number] !== undefined) {
      duplicates.push(item);
      return -1;
    }
    if (number < size) spare++;
    kindAt[number] = kind;
    itemAt[number] = item;
    indexAt[number] = index;
    bits[number] = kindBit[kind];
    order[count++] = number;
    return number;
  };
  const close = (plan: Plan): ItemIndex => {
    itemAt[0] = plan;
    /** Made when something first links to an item, which most items wait for in vain. */
    const known = new Array<Writable<Placed> | undefined>(most);
    const place = (number: number): Writable<Placed> | undefined => {
      if (kindAt[number] === undefined) return undefined;
      const made = { kind: kindAt[number], item: itemAt[number], index: indexAt[number], replacedBy: undefined } as Placed;
      known[number] = made;
      return made;
    };
    const placed = (number: number) => known[number] ?? place(number);
    const find = (id: string) => {
      const number = numbers.numberOf(id);
      return number < 0 ? undefined : placed(number);
    };
    for (const { id, replaces = [] } of replacing) {
      for (const number of replaces.map(numbers.numberOf)) {
        const replaced = number < 0 ? undefined : placed(number);
        if (replaced === undefined) continue;
        replaced.replacedBy = id;
        bits[number] = 0;
      }
    }
    return {
      find,
      placed,
      idOf: numbers.textOf,
      numberOf: numbers.numberOf,
      bits,
      ids: () => Array.from(order.subarray(0, count), numbers.textOf),
      duplicates,
      pathOf: (item) => (item === plan ? "" : pathOf(item as Item, find, plan)),
    };
  };
  return { add, numbers: { known: numbers.numberOfMarked, give }, close };
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
