import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { foundUnderUpper } from "./found-under-upper.ts";
import { targetBelowUpper } from "./target-below-upper.ts";

it("holds on its examples", () => expect(tryExamples(targetBelowUpper)).toEqual([]));

const found = (target: object, above: object, alignment?: object) => foundUnderUpper(targetBelowUpper, target, above, alignment);

const homes = (value: number, unit = "家") => ({ quantity: { value, unit } });

it("compares amounts, whatever scale or classifier is printed", () => {
  expect(found({ quantity: { value: 9000, unit: "万元" } }, { quantity: { value: 1, unit: "亿元" } })).toHaveLength(1);
  expect(found(homes(8, "个"), homes(10))).toHaveLength(1);
  expect(found(homes(10, "个"), homes(10))).toEqual([]);
});

it("knows that a limit is kept by being lower", () => {
  const most = (value: number) => ({ ...homes(value, "%"), comparator: "lte" });
  expect(found(most(4), most(5))).toEqual([]);
  expect(found(most(6), most(5))).toHaveLength(1);
});

it("judges neither what is only proposed or supports, nor what is counted otherwise or about another plan", () => {
  expect(found(homes(1), homes(10), { status: "proposed" })).toEqual([]);
  expect(found(homes(1), homes(10), { relation: "supports" })).toEqual([]);
  expect(found(homes(1), homes(10, "%"))).toEqual([]);
  expect(found({ ...homes(1), measuredAs: "growth" }, homes(10))).toEqual([]);
  expect(found(homes(1), homes(10), { to: { plan: "another", item: "target-9" } })).toEqual([]);
});
