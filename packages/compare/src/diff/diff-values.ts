import { type ListShape, type Shape, shapeOfKey, toPointer } from "@regional-plan/model";
import { canonicalJson } from "../identity/canonical-json.ts";
import { entryMark } from "../identity/entry-mark.ts";
import { inOneOrder, saysSame } from "../identity/in-one-order.ts";
import { isWhole, senseOf } from "../identity/list-sense.ts";
import type { FieldChange, ValueAt } from "./plan-diff.ts";
import { wordChanges } from "./word-changes.ts";

/** One place in both versions. */
interface Both {
  readonly before: ValueAt;
  readonly after: ValueAt;
  readonly field: string;
  readonly language?: string;
}

/** What differs in the keys of an object that both versions have, but for those that are passed over. */
export function diffKeys(
  before: object,
  after: object,
  shape: Shape,
  paths: { readonly before: string; readonly after: string },
  isPassed: (key: string) => boolean = () => false,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const key of keysOf(before, after)) {
    if (isPassed(key)) continue;
    const [left, right] = [valueAt(before, key, paths.before), valueAt(after, key, paths.after)];
    diffValue({ before: left, after: right, field: key }, shapeOfKey(shape, key) ?? anything, changes);
  }
  return changes;
}

const anything: Shape = { is: "anything" };

/** The keys of the earlier value, then those that are new. */
const keysOf = (before: object, after: object): Set<string> => new Set([...Object.keys(before), ...Object.keys(after)]);

function valueAt(holder: object, key: string, path: string): ValueAt {
  const at = { path: path + toPointer([key]) };
  return Object.hasOwn(holder, key) ? { ...at, value: (holder as Record<string, unknown>)[key] } : at;
}

function diffValue(both: Both, shape: Shape, changes: FieldChange[]): void {
  const { before, after } = both;
  if (saysSame(before.value, after.value, shape)) return;
  if (before.value === undefined || after.value === undefined) {
    changes.push({ ...both, change: before.value === undefined ? "added" : "removed" });
  } else if (shape.is === "list" && !isWhole(shape)) diffLists(both, shape, changes);
  else if (!isWhole(shape) && (shape.is === "object" || shape.is === "record")) {
    const [left, right] = [before.value as object, after.value as object];
    for (const key of keysOf(left, right)) {
      const place = { before: valueAt(left, key, before.path), after: valueAt(right, key, after.path), field: both.field };
      const language = shape.name === "LocalizedText" ? { language: key } : both.language !== undefined && { language: both.language };
      diffValue({ ...place, ...language }, shapeOfKey(shape, key) ?? anything, changes);
    }
  } else {
    const isText = both.language !== undefined && typeof before.value === "string" && typeof after.value === "string";
    changes.push({ ...both, change: "changed", ...(isText && { words: wordChanges(before.value, after.value) }) });
  }
}

/** Entry by entry, by what tells which is which; what has no mark of its own is gone or new, never changed. */
function diffLists(both: Both, shape: ListShape, changes: FieldChange[]): void {
  const [left, right] = [entriesOf(both.before, shape.of), entriesOf(both.after, shape.of)];
  const isAlone = (entries: readonly Entry[] | undefined) => entries?.length === 1;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [gone = [], come = []] = [left.get(key), right.get(key)];
    const [one, other] = [gone[0], come[0]];
    // What has no mark of its own is there, however often.
    const isMarked = (one ?? other)?.isMarked === true;
    if (!isMarked && one !== undefined && other !== undefined) continue;
    if (isAlone(gone) && isAlone(come) && one !== undefined && other !== undefined) {
      diffValue({ ...both, before: one, after: other }, shape.of, changes);
      continue;
    }
    for (const entry of notIn(gone, come))
      changes.push({ ...both, change: "removed", before: entry, after: { path: `${both.after.path}/-` } });
    for (const entry of notIn(isMarked ? come : come.slice(0, 1), gone))
      changes.push({ ...both, change: "added", before: { path: `${both.before.path}/-` }, after: entry });
  }
  const sense = senseOf(shape);
  if (sense !== "set") diffOrder(both, [...left.keys()], [...right.keys()], sense === "first", changes);
}

interface Entry extends ValueAt {
  readonly isMarked: boolean;
  /** All that it says. */
  readonly says: string;
}

function entriesOf({ value, path }: ValueAt, of: Shape): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [index, entry] of (value as readonly unknown[]).entries()) {
    const ordered = inOneOrder(entry, of);
    const { key, isMarked } = entryMark(entry, of, ordered);
    const known = entries.get(key);
    const placed = { path: `${path}/${index}`, value: entry, isMarked, says: canonicalJson(ordered) };
    if (known === undefined) entries.set(key, [placed]);
    else known.push(placed);
  }
  return entries;
}

/** The entries that the other list lacks, each of several alike counted. */
function notIn(entries: readonly Entry[], others: readonly Entry[]): readonly ValueAt[] {
  const left = others.map(({ says }) => says);
  return entries.flatMap(({ says, path, value }) => {
    const at = left.indexOf(says);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [{ path, value }];
  });
}

/** Where the order of a list means something: whether what both have stands in another, or, where only the first one counts, another is first. */
function diffOrder(both: Both, before: readonly string[], after: readonly string[], isFirst: boolean, changes: FieldChange[]): void {
  if (!(isFirst ? before[0] !== after[0] : isReordered(before, after))) return;
  const at = ({ path }: ValueAt, keys: readonly string[]): ValueAt => ({ path, value: keys.map((key) => JSON.parse(key) as unknown) });
  changes.push({ ...both, change: "reordered", before: at(both.before, before), after: at(both.after, after) });
}

/** Whether what two lists both have stands in another order. */
export function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [there, here] = [new Set(before), new Set(after)];
  const [was, is] = [before.filter((key) => here.has(key)), after.filter((key) => there.has(key))];
  return was.some((key, at) => key !== is[at]);
}
