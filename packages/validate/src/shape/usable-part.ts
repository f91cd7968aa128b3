import { compileShape, type ListShape, type ObjectShape, type RecordShape, type Shape, type VariantsShape } from "@regional-plan/model";

/** For each list from which something was left out: where its elements stood before. */
export type Origins = Map<unknown, readonly number[]>;

/** Stands for a value of which nothing can be used. */
export const unusable = Symbol("unusable");

/**
 * The part of a value that looks as its shape says: unknown keys, wrong values and broken elements of lists are left out,
 * and an item whose title or statement is broken has an empty one. So later rules see everything that somebody got right.
 * What is right already comes back as it is; nothing is changed in place.
 */
export function usablePart(shape: Shape, value: unknown, origins: Origins): unknown {
  if (compileShape(shape)(value)) return value;
  if (Array.isArray(value)) return shape.is === "list" ? usableList(shape, value, origins) : unusable;
  if (typeof value !== "object" || value === null) return unusable;
  const record = value as Record<string, unknown>;
  switch (shape.is) {
    case "object":
      return usableObject(shape, record, origins);
    case "record":
      return usableRecord(shape, record);
    case "variants":
      return usableVariant(shape, record, origins);
    default:
      return unusable;
  }
}

function usableList(shape: ListShape, value: readonly unknown[], origins: Origins): unknown {
  const list: unknown[] = [];
  const from: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const part = usablePart(shape.of, value[index], origins);
    if (part === unusable) continue;
    list.push(part);
    from.push(index);
  }
  if (!compileShape(shape)(list)) return unusable;
  origins.set(list, from);
  return list;
}

function usableObject({ keys, required }: ObjectShape, value: Readonly<Record<string, unknown>>, origins: Origins): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(keys)) {
    const part = Object.hasOwn(value, key) ? usablePart(shape, value[key], origins) : unusable;
    if (part !== unusable) result[key] = part;
    else if (required.includes(key)) {
      if (shape.name !== "LocalizedText") return unusable;
      result[key] = {};
    }
  }
  return result;
}

function usableRecord(shape: RecordShape, value: Readonly<Record<string, unknown>>): unknown {
  const [checkKey, checkValue] = [compileShape(shape.key), compileShape(shape.value)];
  return Object.fromEntries(Object.entries(value).filter(([key, inner]) => checkKey(key) && checkValue(inner)));
}

function usableVariant({ by, variants }: VariantsShape, value: Readonly<Record<string, unknown>>, origins: Origins): unknown {
  const variant = variants.find(([word]) => word === value[by]);
  return variant === undefined ? unusable : usablePart(variant[1], value, origins);
}
