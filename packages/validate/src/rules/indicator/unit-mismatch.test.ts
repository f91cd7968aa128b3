import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { unitMismatch } from "./unit-mismatch.ts";

it("holds on its examples", () => expect(tryExamples(unitMismatch)).toEqual([]));

const check = (unit: string | undefined, quantity: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "I" }, ...(unit !== undefined && { unit }) }],
    targets: [{ id: "target-1", statement: { en: "T" }, indicator: "indicator-1", quantity }],
  };
  return validatePlan(plan, { only: [unitMismatch.id] }).findings;
};

it("names both units", () => {
  expect(check("%", { value: 10, unit: "家" })).toMatchObject([
    { path: "/targets/0/quantity/unit", params: { unit: "家", expected: "%" } },
  ]);
});

it("cannot tell where one of the two has no unit", () => {
  expect(check(undefined, { value: 10, unit: "家" })).toEqual([]);
  expect(check("家", { value: 10 })).toEqual([]);
});

it("looks at nothing but levels in a target", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "I" }, unit: "%" }],
    targets: [
      { id: "target-1", statement: { en: "T" }, indicator: "indicator-1", measuredAs: "change", quantity: { value: 3, unit: "个百分点" } },
    ],
  };
  expect(validatePlan(plan, { only: [unitMismatch.id] }).findings).toEqual([]);
});

it("compares what was measured with an indicator, where no target is meant", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "I" }, unit: "%" }],
    reports: [
      {
        id: "report-1",
        asOf: "2024",
        entries: [{ for: "indicator-1" }, { for: "p", actuals: [{ indicator: "indicator-1", value: { value: 1, unit: "吨" } }] }],
      },
    ],
  };
  expect(validatePlan(plan, { only: [unitMismatch.id] }).findings).toMatchObject([{ path: "/reports/0/entries/1/actuals/0/value/unit" }]);
});
