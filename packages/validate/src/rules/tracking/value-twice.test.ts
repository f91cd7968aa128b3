import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { valueTwice } from "./value-twice.ts";

it("holds on its examples", () => expect(tryExamples(valueTwice)).toEqual([]));

it("tells apart values of targets, of days, and those told in words", () => {
  const value = { value: 1 };
  const plan = {
    specVersion: "0.3",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    targets: [{ id: "target-1", statement: { en: "T" } }],
    measures: [{ id: "measure-1" }],
    reports: [
      {
        id: "report-1",
        asOf: "2024",
        entries: [
          { for: "target-1", actuals: [{ value }, { value, date: "2023" }, { statement: { en: "About one" } }] },
          { for: "measure-1", actuals: [{ value }, { target: "target-1", value, date: "2024" }] },
        ],
      },
      { id: "report-2", asOf: "2024", entries: [{ for: "target-1", actuals: [{ value }] }] },
    ],
  };
  expect(validatePlan(plan, { only: [valueTwice.id] }).findings).toMatchObject([
    { path: "/reports/0/entries/1/actuals/1", related: [{ path: "/reports/0/entries/0/actuals/0" }] },
  ]);
});
