import type { Shape } from "./shape.ts";

/**
 * How what stands under a key of a value, or at an index of a list, looks; `undefined` where the shape knows no such place.
 *
 * @example
 * ```ts
 * import { itemShapes, shapeOfKey } from "@regional-plan/model";
 *
 * shapeOfKey(itemShapes.target, "due")?.name; //=> "Edtf"
 * shapeOfKey(itemShapes.target, "deadline"); //=> undefined
 * ```
 */
export function shapeOfKey(shape: Shape, key: PropertyKey): Shape | undefined {
  switch (shape.is) {
    case "object":
      return Object.hasOwn(shape.keys, key) ? shape.keys[key as string] : undefined;
    case "list":
      return shape.of;
    case "record":
      return shape.value;
    default:
      return undefined;
  }
}

/** A shape as the variant that a value says it is, if it says so. */
export function variantOf(shape: Shape, value: unknown): Shape {
  if (shape.is !== "variants" || typeof value !== "object" || value === null) return shape;
  const mark = (value as Record<string, unknown>)[shape.by];
  return shape.variants.find(([word]) => word === mark)?.[1] ?? shape;
}
