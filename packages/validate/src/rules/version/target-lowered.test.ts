import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { targetLowered } from "./target-lowered.ts";

it("holds on its examples", () => expect(tryExamples(targetLowered)).toEqual([]));

const changes = (before: object, after: object) => {
  const plan = (target: object) => ({
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "Energy" }, direction: "decrease" as const }],
    targets: [{ id: "target-1", statement: { en: "T" }, ...target }],
  });
  return validatePlan(plan(after), { only: [targetLowered.id], previous: plan(before) }).findings.map(({ params }) => params?.change);
};

it("knows that an upper limit is lowered by raising it", () => {
  expect(
    changes({ quantity: { value: 1, unit: "小时" }, comparator: "lte" }, { quantity: { value: 90, unit: "分钟" }, comparator: "lte" }),
  ).toMatchObject([{ en: "1小时 has become 90分钟" }]);
  expect(
    changes(
      { quantity: { value: 5, unit: "吨" }, indicator: "indicator-1" },
      { quantity: { value: 6, unit: "吨" }, indicator: "indicator-1" },
    ),
  ).toHaveLength(1);
  expect(
    changes(
      { quantity: { value: 5, unit: "吨" }, indicator: "indicator-1" },
      { quantity: { value: 4, unit: "吨" }, indicator: "indicator-1" },
    ),
  ).toEqual([]);
});

it("sees a range that begins lower, and a number that is gone", () => {
  expect(changes({ quantity: { min: 80, max: 100, unit: "个" } }, { quantity: { min: 60, max: 100, unit: "个" } })).toMatchObject([
    { en: "80–100个 has become 60–100个" },
  ]);
  expect(changes({ quantity: { value: 10, unit: "家" } }, {})).toMatchObject([{ en: "10家 has become no number at all" }]);
});

it("sees an upper limit whose range ends higher", () => {
  const [before, after] = [
    { min: 1, max: 2, unit: "小时" },
    { min: 1, max: 3, unit: "小时" },
  ];
  expect(changes({ quantity: before, comparator: "lte" }, { quantity: after, comparator: "lte" })).toHaveLength(1);
  expect(changes({ quantity: after, comparator: "lte" }, { quantity: before, comparator: "lte" })).toEqual([]);
});

it("does not compare what is counted otherwise, or only about there", () => {
  expect(changes({ quantity: { value: 10, unit: "家" } }, { quantity: { value: 5, unit: "%" } })).toEqual([]);
  expect(changes({ quantity: { value: 10, unit: "%" } }, { quantity: { value: 5, unit: "%" }, measuredAs: "growth" })).toEqual([]);
  expect(changes({ quantity: { value: 10 }, comparator: "approx" }, { quantity: { value: 9 }, comparator: "approx" })).toEqual([]);
});

it("lets a target grow firmer", () => expect(changes({ modality: "strive" }, { modality: "committed" })).toEqual([]));
