import { isSameValue, type Shape, shapeOfKey } from "@regional-plan/model";
import { canonicalJson } from "./canonical-json.ts";
import { identityOf, senseOf } from "./list-sense.ts";

/** Whether two values say the same: of lists whose order means nothing, in whatever order, and what has no mark of its own but once. */
export function saysSame(a: unknown, b: unknown, shape: Shape): boolean {
  if (isSameValue(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return canonicalJson(inOneOrder(a, shape)) === canonicalJson(inOneOrder(b, shape));
}

/** A value with the lists in it whose order means nothing in one order. */
export function inOneOrder(value: unknown, shape: Shape): unknown {
  if (shape.is === "list" && Array.isArray(value)) {
    const entries = value.map((entry) => inOneOrder(entry, shape.of));
    if (senseOf(shape) !== "set") return entries;
    const texts = entries.map(canonicalJson);
    return (identityOf(shape.of) === undefined ? [...new Set(texts)] : texts).sort();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneOrder(inner, shapeOfKey(shape, key) ?? anything)]));
}

const anything: Shape = { is: "anything" };
