import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { actualWithoutTarget } from "./actual-without-target.ts";

it("holds on its examples", () => expect(tryExamples(actualWithoutTarget)).toEqual([]));

it("finds the value among others, in the entry and report where it stands", () => {
  const actual = { value: { value: 8 } };
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    indicators: [{ id: "indicator-1", name: { en: "I" } }],
    reports: [
      { id: "report-1", asOf: "2023" },
      {
        id: "report-2",
        asOf: "2024",
        entries: [
          { for: "indicator-1", actuals: [actual] },
          { for: "p", actuals: [{ ...actual, indicator: "indicator-1" }, actual] },
        ],
      },
    ],
  };
  expect(validatePlan(plan, { only: [actualWithoutTarget.id] }).findings.map(({ path }) => path)).toEqual([
    "/reports/1/entries/1/actuals/1",
  ]);
});

it("does not judge a value of something that is not there", () => {
  const entries = [{ for: "gone", actuals: [{ value: { value: 1 } }] }];
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], reports: [{ id: "report-1", asOf: "2024", entries }] };
  expect(validatePlan(plan, { only: [actualWithoutTarget.id] }).findings).toEqual([]);
});
