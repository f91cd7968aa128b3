import { concrete, localizedTextSchema } from "@regional-plan/model";
import * as z from "zod";
import { compileShape } from "./compile-shape.ts";

/** For each list from which something was left out: where its elements stood before. */
export type Origins = Map<unknown, readonly number[]>;

/** Stands for a value of which nothing can be used. */
export const unusable = Symbol("unusable");

/**
 * The part of a value that has the shape its schema describes: unknown keys, wrong values and broken elements of lists
 * are left out, and an item whose title or statement is broken has an empty one. So later rules see everything that
 * somebody got right. What is right already comes back as it is; nothing is changed in place.
 */
export function usablePart(schema: unknown, value: unknown, origins: Origins): unknown {
  if (compileShape(schema)(value)) return value;
  const type = concrete(schema, value);
  if (Array.isArray(value)) return type instanceof z.ZodArray ? usableList(type, value, origins) : unusable;
  if (typeof value !== "object" || value === null) return unusable;
  if (type instanceof z.ZodObject) return usableObject(type, value as Record<string, unknown>, origins);
  return type instanceof z.ZodRecord ? usableRecord(type, value as Record<string, unknown>) : unusable;
}

function usableList(schema: z.ZodArray, value: readonly unknown[], origins: Origins): unknown {
  const list: unknown[] = [];
  const from: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const part = usablePart(schema.element, value[index], origins);
    if (part === unusable) continue;
    list.push(part);
    from.push(index);
  }
  if (!compileShape(schema)(list)) return unusable;
  origins.set(list, from);
  return list;
}

function usableObject(schema: z.ZodObject, value: Readonly<Record<string, unknown>>, origins: Origins): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, type] of Object.entries(schema.shape)) {
    const part = Object.hasOwn(value, key) ? usablePart(type, value[key], origins) : unusable;
    if (part !== unusable) result[key] = part;
    else if (type === localizedTextSchema) result[key] = {};
    else if (!(type instanceof z.ZodExactOptional)) return unusable;
  }
  return result;
}

function usableRecord(schema: z.ZodRecord, value: Readonly<Record<string, unknown>>): unknown {
  const [checkKey, checkValue] = [compileShape(schema.keyType), compileShape(schema.valueType)];
  return Object.fromEntries(Object.entries(value).filter(([key, inner]) => checkKey(key) && checkValue(inner)));
}
