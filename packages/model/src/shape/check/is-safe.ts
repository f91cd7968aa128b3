import { maxExtensionDepth } from "../find-unsafe.ts";
import { isJsonObject } from "../is-json-object.ts";

/**
 * Whether a value that no schema describes can be handled at all: finite numbers, objects and lists as JSON has them, no
 * own key `__proto__`, no circle, not nested deeper than `findUnsafe` allows. Linear even where objects are shared.
 */
export function isSafe(value: unknown): boolean {
  return typeof value !== "object" || value === null ? isSafeScalar(value) : heightOf(value, new Map()) <= maxExtensionDepth;
}

function isSafeScalar(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : value === null || typeof value === "string" || typeof value === "boolean";
}

/** The levels under an object; infinite for one that cannot be handled, and for one that is met on the way down to itself. */
function heightOf(value: object, known: Map<object, number>, depth = 0): number {
  const before = known.get(value);
  if (before !== undefined) return before;
  if (depth >= maxExtensionDepth || !isJsonObject(value)) return Number.POSITIVE_INFINITY;
  known.set(value, Number.POSITIVE_INFINITY);
  let height = 1;
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (key === "__proto__") return Number.POSITIVE_INFINITY;
    if (typeof inner === "object" && inner !== null) height = Math.max(height, heightOf(inner, known, depth + 1) + 1);
    else if (!isSafeScalar(inner)) return Number.POSITIVE_INFINITY;
    if (height > maxExtensionDepth) return height;
  }
  known.set(value, height);
  return height;
}
