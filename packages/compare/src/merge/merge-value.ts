import { planShape, readableVersions, type Shape, shapeOfKey } from "@regional-plan/model";
import { saysSame } from "../identity/in-one-order.ts";
import { isItem, isWhole } from "../identity/list-sense.ts";
import { conflictAt } from "./conflict-of.ts";
import { type MergeContext, note } from "./merge-context.ts";
import { mergeList } from "./merge-list.ts";
import { below, type Place } from "./merge-place.ts";

/**
 * What comes of one place: what only one side changed, and of what both changed, the parts that only one did. Where they
 * contradict, it is noted, and ours stays. `undefined` is nothing.
 */
function mergeValue(place: Place, shape: Shape, context: MergeContext): unknown {
  const { base, ours, theirs } = place.values;
  if (!holdsSettled(place, shape, context)) {
    if (saysSame(ours, theirs, shape) || saysSame(base, theirs, shape)) return ours;
    if (saysSame(base, ours, shape)) return theirs;
  }
  const isList = shape.is === "list" && !isWhole(shape);
  if (isList) return mergeList(place, shape, context, mergeValue);
  if (ours === undefined || theirs === undefined) {
    note(conflictAt("deletedAndChanged", place, ours === undefined ? undefined : "byThem"), place, context);
    return ours;
  }
  if (shape === planShape.keys.specVersion) return laterVersion(ours, theirs);
  if (!isWhole(shape) && (shape.is === "object" || shape.is === "record")) return mergeKeys(place, shape, context);
  note(conflictAt("changedTwice", place, base === undefined ? "added" : undefined), place, context);
  return ours;
}

/** Whether a part of what is there may be settled: a field of an item that both have, an item of a list. */
function holdsSettled({ values, field }: Place, shape: Shape, { settled }: MergeContext): boolean {
  const isAny = settled.ours.size + settled.kept.size + settled.dropped.size > 0;
  if (!isAny || (shape.is === "list" && isItem(shape.of))) return isAny;
  return field === undefined && values.ours !== undefined && values.theirs !== undefined;
}

/** The keys of an object, each for itself. */
export function mergeKeys(place: Place, shape: Shape, context: MergeContext): Readonly<Record<string, unknown>> {
  const { base, ours, theirs } = place.values as Readonly<Record<"base" | "ours" | "theirs", object | undefined>>;
  const owner = place.field === undefined ? (place.owner?.id ?? "") : undefined;
  const merged: Record<string, unknown> = {};
  const isText = shape.name === "LocalizedText";
  for (const key of new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {}), ...Object.keys(base ?? {})])) {
    const inner = { ...below(place, key), ...(isText && { tag: key }) };
    const isSettled = owner !== undefined && context.settled.ours.has(`${owner} ${key}`);
    const value = isSettled ? inner.values.ours : mergeValue(inner, shapeOfKey(shape, key) ?? anything, context);
    if (value !== undefined) Object.defineProperty(merged, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return merged;
}

const anything: Shape = { is: "anything" };

const laterVersion = (a: unknown, b: unknown) => (readableVersions.indexOf(String(a)) < readableVersions.indexOf(String(b)) ? b : a);
