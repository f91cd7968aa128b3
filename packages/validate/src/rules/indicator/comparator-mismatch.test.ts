import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { comparatorMismatch } from "./comparator-mismatch.ts";

it("holds on its examples", () => expect(tryExamples(comparatorMismatch)).toEqual([]));

const check = (zh: string, target: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    targets: [{ id: "target-1", statement: { zh }, ...target }],
  };
  return validatePlan(plan, { only: [comparatorMismatch.id] }).findings;
};

it("says what the word means", () => {
  expect(check("能耗控制在500万吨以内", { quantity: { value: 500, unit: "万吨" }, comparator: "gte" })).toMatchObject([
    { path: "/targets/0/comparator", params: { comparator: "lte", meant: { en: "at most" }, recorded: { en: "at least" } } },
  ]);
});

it("goes by the word beside the target's own number", () => {
  expect(check("投资10亿元以上，建成5个平台", { quantity: { value: 5, unit: "个" } })).toEqual([]);
});

it("leaves alone a number that the text does not print, and a target without one", () => {
  expect(check("引进10家以上机构", { quantity: { value: 100, unit: "家" } })).toEqual([]);
  expect(check("引进10家以上机构", {})).toEqual([]);
});

it("reads the word behind a working day, and compares units", () => {
  expect(check("3个工作日以内办结", { quantity: { value: 3, unit: "个工作日" }, comparator: "gte" })).toHaveLength(1);
  expect(check("5年以内引进5家机构", { quantity: { value: 5, unit: "家" } })).toEqual([]);
});
