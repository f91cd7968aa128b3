import type { Plan } from "@regional-plan/model";
import { expectTypeOf } from "expect-type";
import { expect, test } from "vitest";
import { defineFormat, type Format } from "./define-format.ts";
import { describeOption } from "./describe-option.ts";

const plan: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };

const facts = { title: { en: "Mine" }, mediaTypes: [], extensions: [], mapping: [], findings: [], detect: () => false };

const mine = defineFormat({
  ...facts,
  id: "mine",
  options: {
    part: { kind: "choice", title: { en: "part" }, choices: ["1", "2"], default: "2" },
    strict: { kind: "boolean", title: { en: "strict" }, default: false },
    base: { kind: "text", title: { en: "base" } },
    tags: { kind: "texts", title: { en: "tags" }, default: ["a", "b"] },
  },
  load: async (_, options) => {
    expectTypeOf(options.strict).toEqualTypeOf<boolean>();
    return { value: options, findings: [], locate: () => new Map() };
  },
  write: async (_, options) => {
    expectTypeOf(options.part).toEqualTypeOf<"1" | "2">();
    expectTypeOf(options.base).toEqualTypeOf<string | undefined>();
    expectTypeOf(options.tags).toEqualTypeOf<readonly string[]>();
    return { content: JSON.stringify(options), losses: [] };
  },
});

test("a format gets what was given, and the defaults of what was not", async () => {
  expect((await mine.write(plan)).content).toBe('{"part":"2","strict":false,"tags":["a","b"]}');
  expect((await mine.write(plan, { part: "1", tags: [], base: "x" })).content).toBe('{"part":"1","strict":false,"base":"x","tags":[]}');
  expect((await mine.load("", { strict: true })).value).toMatchObject({ strict: true, part: "2" });
});

test("options are held by the compiler", () => {
  expectTypeOf(mine.write)
    .parameter(1)
    .toEqualTypeOf<
      { readonly part?: "1" | "2"; readonly strict?: boolean; readonly base?: string; readonly tags?: readonly string[] } | undefined
    >();
});

test("a format has what its definition has, and no more", () => {
  const written = defineFormat({ ...facts, id: "written", write: async () => ({ content: "", losses: [] }) });
  expectTypeOf(written).not.toHaveProperty("load");
  expect(Object.keys(written)).not.toContain("load");
  expect(written.options).toEqual({});
  const all: readonly Format[] = [mine, written];
  expect(all).toHaveLength(2);
});

test("an option is described with its values and its default", () => {
  expect(Object.values(mine.options).map((option) => describeOption(option).default)).toEqual(["2", "false", undefined, "a,b"]);
  expect(describeOption(mine.options.part).values).toEqual({ en: "1, 2", zh: "1、2" });
});
