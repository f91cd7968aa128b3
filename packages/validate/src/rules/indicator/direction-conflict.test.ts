import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { directionConflict } from "./direction-conflict.ts";

it("holds on its examples", () => expect(tryExamples(directionConflict)).toEqual([]));

const paths = (indicator: object, target: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "I" }, ...indicator }],
    targets: [{ id: "target-1", statement: { en: "T" }, indicator: "indicator-1", ...target }],
  };
  return validatePlan(plan, { only: [directionConflict.id] }).findings.map(({ path }) => path);
};
const rising = { direction: "increase", baseline: { quantity: { value: 1.2, unit: "亿吨" } } };

it("reads 万 and 亿", () => {
  expect(paths(rising, { quantity: { value: 12500, unit: "万吨" } })).toEqual([]);
  expect(paths(rising, { quantity: { value: 11500, unit: "万吨" } })).toEqual(["/targets/0/quantity"]);
});

it("lets a target hold the level, and a range begin below it", () => {
  expect(paths(rising, { quantity: { value: 1.2, unit: "亿吨" } })).toEqual([]);
  expect(paths(rising, { quantity: { min: 1.1, max: 1.3, unit: "亿吨" } })).toEqual([]);
});

it("does not compare growth, changes, other units or amounts without a number", () => {
  expect(paths(rising, { quantity: { value: 1, unit: "%" }, measuredAs: "growth" })).toEqual([]);
  expect(paths(rising, { quantity: { value: 1, unit: "标准箱" } })).toEqual([]);
  expect(paths(rising, { quantity: { unit: "亿吨" } })).toEqual([]);
});

it("asks nothing where the direction is open or level", () => {
  const low = { quantity: { value: 1, unit: "亿吨" }, comparator: "lte" };
  expect(paths({ ...rising, direction: "maintain" }, low)).toEqual([]);
  expect(paths({ baseline: rising.baseline }, low)).toEqual([]);
});
