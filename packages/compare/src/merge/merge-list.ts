import type { ListShape, Shape } from "@regional-plan/model";
import { canonicalJson } from "../identity/canonical-json.ts";
import { entryMark } from "../identity/entry-mark.ts";
import { isItem, kindOfShape, senseOf } from "../identity/list-sense.ts";
import { conflictAt } from "./conflict-of.ts";
import { type MergeContext, note } from "./merge-context.ts";
import { mergeOrder } from "./merge-order.ts";
import { forSides, type Place, type Side, type Sides } from "./merge-place.ts";

/** Merges the values of one place. */
type MergeOne = (place: Place, shape: Shape, context: MergeContext) => unknown;

/** Merges lists entry by entry, by what tells which is which. A list that is absent is empty. */
export function mergeList(place: Place, shape: ListShape, context: MergeContext, mergeOne: MergeOne): unknown {
  const lists = forSides((side) => (place.values[side] ?? []) as readonly unknown[]);
  const sides = forSides((side) => entriesOf(lists[side], shape.of));
  const merged = new Map<string, readonly unknown[]>();
  for (const key of new Set([...sides.ours.keys(), ...sides.theirs.keys()])) {
    const values = mergeEntries(place, sides, key, shape.of, context, mergeOne);
    if (values.length > 0) merged.set(key, values);
  }
  const order = mergeOrder(
    forSides((side) => [...sides[side].keys()]),
    new Set(merged.keys()),
  );
  if (order.isContested && senseOf(shape) === "order") note(conflictAt("orderChangedTwice", place), place, context);
  const keys = senseOf(shape) === "first" ? firstFirst(lists, order.keys) : order.keys;
  if (keys === undefined || (isComposed(shape.of) && isReplacedTwice(sides))) {
    note(conflictAt("changedTwice", place, place.values.base === undefined ? "added" : undefined), place, context);
    return place.values.ours;
  }
  return keys.length > 0 ? keys.flatMap((key) => merged.get(key) ?? []) : emptyList(place);
}

/** The entries that have the same mark, as a rule one, and where the first stands. */
type Entries = ReadonlyMap<string, { readonly index: number; readonly values: readonly unknown[] }>;

/** The entries by what tells them apart; where nothing else does, by all that they say, so that the same ones are one. */
function entriesOf(list: readonly unknown[], of: Shape): Entries {
  const entries = new Map<string, { index: number; values: unknown[] }>();
  for (const [index, value] of list.entries()) {
    const { key, isMarked } = entryMark(value, of);
    const before = entries.get(key);
    if (before === undefined) entries.set(key, { index, values: [value] });
    else if (isMarked) before.values.push(value);
  }
  return entries;
}

/** What becomes of the entries with one mark; several that a list has are one value. */
function mergeEntries(
  list: Place,
  sides: Sides<Entries>,
  key: string,
  of: Shape,
  context: MergeContext,
  mergeOne: MergeOne,
): readonly unknown[] {
  const place = entryPlace(list, sides, key, of);
  const groups = forSides((side) => sides[side].get(key)?.values);
  if (Object.values(groups).every((values) => values === undefined || values.length === 1)) {
    const value = mergeEntry(place, of, context, mergeOne);
    return value === undefined ? [] : [value];
  }
  return (mergeOne({ ...place, values: groups }, { is: "anything" }, context) ?? []) as readonly unknown[];
}

/** One entry in all lists; where it is not there, its place is the list. */
function entryPlace(list: Place, sides: Sides<Entries>, key: string, of: Shape): Place {
  const kind = kindOfShape(of);
  const at = (side: Side) => sides[side].get(key);
  return {
    ...(kind === undefined ? list : { owner: { kind, id: idOf((at("ours") ?? at("theirs"))?.values[0]) } }),
    values: forSides((side) => at(side)?.values[0]),
    paths: forSides((side) => (at(side) === undefined ? list.paths[side] : `${list.paths[side]}/${at(side)?.index}`)),
  };
}

const idOf = (item: unknown): string => String((item as { readonly id?: unknown } | undefined)?.id);

function mergeEntry(place: Place, of: Shape, context: MergeContext, mergeOne: MergeOne): unknown {
  const { base, ours, theirs } = place.values;
  const { owner } = place;
  if (owner === undefined || !isItem(of)) return mergeOne(place, of, context);
  if (ours === undefined && context.settled.dropped.has(`${owner.kind} ${owner.id}`)) return undefined;
  const isNew = base === undefined && ours !== undefined && theirs !== undefined && context.hasBase;
  const inner = isNew ? { ...context, conflicts: [], contested: new Set<string>() } : context;
  const merged = mergeOne(place, of, inner);
  if (isNew && inner.conflicts.length > 0) {
    const { params, ...conflict } = conflictAt("idGivenTwice", place);
    note({ ...conflict, params: { ...params, id: owner.id } }, place, context);
    return ours;
  }
  return merged ?? (context.settled.kept.has(owner.id) ? (ours ?? theirs) : undefined);
}

/** The keys of a list whose first entry holds, with that first; nothing where both put another first, or took out the other's. */
function firstFirst(lists: Sides<readonly unknown[]>, keys: readonly string[]): readonly string[] | undefined {
  const [base, ours, theirs] = [lists.base, lists.ours, lists.theirs].map(([first]) =>
    first === undefined ? undefined : canonicalJson(first),
  );
  if (ours !== theirs && ours !== base && theirs !== base && ours !== undefined && theirs !== undefined) return undefined;
  const first = ours === base ? (theirs ?? ours) : (ours ?? theirs);
  if (first === undefined) return keys;
  return keys.includes(first) ? [first, ...keys.filter((key) => key !== first)] : undefined;
}

/** Objects that are no items: what tells one from another may itself be what is changed. */
const isComposed = (of: Shape): boolean => (of.is === "object" || of.is === "record") && !isItem(of);

/** Whether both sides have something new in place of what both took out: nobody knows whether these are one. */
function isReplacedTwice({ base, ours, theirs }: Sides<Entries>): boolean {
  const isGone = [...base.keys()].some((key) => !ours.has(key) && !theirs.has(key));
  const hasOwn = (side: Entries, other: Entries) => [...side.keys()].some((key) => !base.has(key) && !other.has(key));
  return isGone && hasOwn(ours, theirs) && hasOwn(theirs, ours);
}

/** Whether a list without entries is there: as the side has it that changed that; what was only left out leaves none behind. */
function emptyList({ values }: Place): readonly unknown[] | undefined {
  const isThere = (value: unknown) => value !== undefined;
  const { base, ours, theirs } = values;
  const changed = isThere(ours) === isThere(base) ? theirs : ours;
  const isLeftOut = !isThere(ours) && Array.isArray(theirs) && theirs.length > 0;
  return isThere(changed) && !isLeftOut ? [] : undefined;
}
