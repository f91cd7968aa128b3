import {
  compileShape,
  headShape,
  type Item,
  type ItemKind,
  itemKinds,
  itemShapes,
  type ListName,
  listOfKind,
  type Plan,
  type Shape,
} from "@regional-plan/model";
import { compileRead, type Read } from "./compile-read.ts";
import { type ItemIndex, type OpenIndex, openIndex } from "./item-index.ts";
import { type Notes, openNotes } from "./notes.ts";

/** A plan of which everything has the right shape, and what there is to show of it. */
export interface Reading {
  readonly plan: Plan;
  readonly index: ItemIndex;
  readonly notes: Notes;
  /** How many of the notes belong to the plan's own fields. */
  readonly headEnd: number;
  readonly lists: readonly ReadList[];
}

/** The items of a list, the number of each (-1 where its id was taken already), and where its notes end. */
export interface ReadList {
  readonly kind: ItemKind;
  readonly items: readonly Item[];
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
}

/** Takes what has the wrong shape, and gives back what of it has the right one. */
export interface SetAside {
  /** The plan's own fields, and the names of the lists that are there. */
  readonly head: (head: Readonly<Record<string, unknown>>, lists: readonly ListName[]) => Readonly<Record<string, unknown>>;
  /** An item; `undefined` where nothing of it can be used. */
  readonly item: (kind: ItemKind, item: unknown, index: number) => unknown;
  /** A list that was shortened: where its items stood. */
  readonly shortened: (list: readonly unknown[], from: readonly number[]) => void;
}

/**
 * Looks at the shape of a plan, once, and notes what rules can ask to see. What has the wrong shape is set aside, and what can be
 * used of it takes its place; without `setAside` there is nothing to be had of a plan in which something has.
 */
export function readPlan(input: Readonly<Record<string, unknown>>, setAside?: SetAside): Reading | undefined {
  const own = headOf(input);
  const isSound = compileShape(headShape)(own);
  if (!isSound && setAside === undefined) return undefined;
  const kinds = itemKinds.filter((kind) => Array.isArray(input[listOfKind[kind]]));
  const head = isSound
    ? own
    : (setAside?.head(
        own,
        kinds.map((kind) => listOfKind[kind]),
      ) ?? own);
  const count = kinds.reduce((sum, kind) => sum + (input[listOfKind[kind]] as readonly unknown[]).length, 0);
  const index = openIndex(head.id as string, count);
  const notes = openNotes(count, head.languages as readonly string[], index.numbers);
  for (const key in headShape.keys) if (head[key] !== undefined) headReadOf(key)?.(head[key], notes);
  const headEnd = notes.size;
  const lists: ReadList[] = [];
  for (const kind of kinds) {
    const list = readList(kind, input[listOfKind[kind]] as readonly unknown[], notes, index, setAside);
    if (list === undefined) return undefined;
    lists.push(list);
  }
  const isWhole = isSound && lists.every(({ kind, items }) => items === input[listOfKind[kind]]);
  const plan = (isWhole
    ? input
    : { ...head, ...Object.fromEntries(lists.map(({ kind, items }) => [listOfKind[kind], items])) }) as unknown as Plan;
  return { plan, index: index.close(plan), notes, headEnd, lists };
}

/** An input without its lists of items. What stands in the place of one and is no list stays, as a key too many. */
function headOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const head = { ...input };
  for (const kind of itemKinds) if (Array.isArray(head[listOfKind[kind]])) delete head[listOfKind[kind]];
  return head;
}

function readList(kind: ItemKind, list: readonly unknown[], notes: Notes, to: OpenIndex, setAside?: SetAside): ReadList | undefined {
  const read = readOf(kind);
  const numbers = new Int32Array(list.length);
  const ends = new Int32Array(list.length);
  let count = 0;
  /** The items that can be used, and where they stood, once there is one that cannot be used as it is. */
  let usable: unknown[] | undefined;
  const from: number[] = [];
  for (let index = 0; index < list.length; index++) {
    let item = list[index];
    const { size, ways } = notes;
    if (!read(item, notes)) {
      if (setAside === undefined) return undefined;
      notes.size = size;
      notes.ways = ways;
      if (usable === undefined) {
        usable = list.slice(0, index);
        from.push(...usable.keys());
      }
      item = setAside.item(kind, item, index);
      if (item === undefined) continue;
      read(item, notes);
    }
    numbers[count] = to.add(item as Item, notes.mark, kind, count);
    ends[count++] = notes.size;
    if (usable === undefined) continue;
    usable.push(item);
    from.push(index);
  }
  if (usable !== undefined) setAside?.shortened(usable, from);
  return { kind, items: (usable ?? list) as readonly Item[], numbers, ends };
}

/** The ways through the items of each kind, made when a plan first has some: who checks a small plan waits for no others. */
const reads: Partial<Record<ItemKind, Read>> = {};

function readOf(kind: ItemKind): Read {
  reads[kind] ??= compileRead(itemShapes[kind], kind) ?? compileShape(itemShapes[kind]);
  return reads[kind];
}

/** The same for the plan's own fields; nothing where there is nothing to note. */
const headReads = new Map<string, Read | undefined>();

function headReadOf(key: string): Read | undefined {
  if (!headReads.has(key)) headReads.set(key, compileRead(headShape.keys[key] as Shape, "plan", [key]));
  return headReads.get(key);
}
