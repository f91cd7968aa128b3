import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shapeOf } from "../scripts/shape-of.ts";

describe("the catalogue holds what it knows", () => {
  it.each([
    ["a transform", z.string().transform(Number)],
    ["a refinement", z.string().refine((text) => text !== "")],
    ["a loose object", z.looseObject({})],
    ["an optional key", z.strictObject({ a: z.string().optional() })],
    ["an exclusive bound", z.number().gt(0)],
    ["a form without a pattern of its own", z.string().lowercase().startsWith("a")],
    ["numbers of 32 bits", z.int32()],
    ["two patterns", z.string().regex(/a/u).regex(/b/u)],
    ["a date", z.date()],
    ["a union", z.union([z.string(), z.number()])],
  ])("and refuses %s", (_, schema) => {
    expect(() => shapeOf(schema, new Map())).toThrow(TypeError);
  });
});
