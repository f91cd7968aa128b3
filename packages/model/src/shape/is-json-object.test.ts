import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type Plan, planSchema } from "../plan/plan.ts";
import { explainShape } from "./explain/explain-shape.ts";
import { parsePlan } from "./parse-plan.ts";
import { serialisePlan } from "./serialise-plan.ts";

const sound: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };

class Ratio {
  readonly value = 1;
}

const strange: readonly (readonly [string, unknown])[] = [
  ["a date", new Date(0)],
  ["a map", new Map([["a", 1]])],
  ["a set", new Set([1])],
  ["an address", new URL("https://example.org")],
  ["a pattern", /a/u],
  ["a promise", Promise.resolve(1)],
  ["an error", new Error("boom")],
  ["a boxed number", new Number(1)],
  ["a boxed text", new String("x")],
  ["bytes", new Uint8Array(2)],
  ["a buffer", Buffer.from("x")],
  ["an instance of a class", new Ratio()],
  ["an object that inherits its keys", Object.create({ a: 1 })],
  ["an object with a symbol for a key", { a: 1, [Symbol("b")]: 2 }],
  ["a list with more than its entries", Object.assign([1], { total: 1 })],
  ["what a pattern has found", /a/u.exec("a")],
  ["a function", () => 1],
  ["a date of another realm", runInNewContext("new Date(0)")],
];

const plain: readonly (readonly [string, unknown])[] = [
  ["an object", { a: { b: [1, "x", null, true] } }],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
  ["an object of another realm", runInNewContext("({ a: [{ b: 1 }] })")],
  ["a list of another realm", runInNewContext("[1, [2]]")],
  ["a frozen one", Object.freeze({ a: Object.freeze([1]) })],
  ["one behind a proxy", new Proxy({ a: 1 }, {})],
  [
    "keys with getters",
    {
      get a() {
        return 1;
      },
    },
  ],
];

describe("a plan holds what JSON can hold", () => {
  test.each(plain)("%s", (_, value) => {
    const plan = { ...sound, extensions: { "example.org": value } };
    expect(parsePlan(plan).findings).toEqual([]);
    expect(JSON.parse(serialisePlan(plan as Plan))).toEqual(JSON.parse(JSON.stringify(plan)));
  });

  test.each(strange)("and not %s", (_, value) => {
    for (const [path, plan] of [
      ["/extensions/example.org", { ...sound, extensions: { "example.org": value } }],
      ["/extensions/example.org/deep/0", { ...sound, extensions: { "example.org": { deep: [value] } } }],
      ["/title", { ...sound, title: value }],
      ["/measures/0", { ...sound, measures: [value] }],
    ] as const) {
      expect(parsePlan(plan)).toEqual({ findings: [{ rule: "structure/schema", severity: "error", path, variant: "notJson" }] });
    }
    const wrong = { ...sound, id: "", title: value };
    expect(explainShape(planSchema, wrong)).toEqual(parsePlan(wrong).findings);
  });

  test("a plan may not inherit what it has", () => {
    class Draft {
      readonly specVersion = "0.3";
      readonly id = "p";
      readonly title = { en: "P" };
      readonly languages = ["en"];
    }
    for (const value of [Object.create(sound), new Draft(), { ...sound, measures: [Object.create({ id: "m", domain: "d" })] }])
      expect(parsePlan(value).findings.map(({ variant }) => variant)).toEqual(["notJson"]);
  });

  test("what is nested without end is told of whoever asks", () => {
    const circle: Record<string, unknown> = { ...sound };
    circle.title = circle;
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    for (const value of [circle, deep, { ...sound, measures: deep }, { ...sound, title: deep }])
      expect(explainShape(planSchema, value).map(({ variant }) => variant)).toEqual(["tooDeep"]);
  });
});
