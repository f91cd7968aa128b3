import type * as z from "zod";
import { sampleOf } from "../../sample-of.ts";
import { lineAt, type Problem, type ShapeContext } from "../shape-problem.ts";

/** A place where another type is due, and what stands there. */
export interface Place {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly value: unknown;
  readonly schema: z.ZodType | undefined;
  readonly key: string;
  readonly context: ShapeContext;
}

/** What is said where nothing is known but the two types. */
export function wrongType({ path, context, expected, value, schema, key }: Place): Problem {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return { variant: "wrongType", params: { expected, found, sample: lineAt(path, context, sampleOf(schema, key)) } };
}
