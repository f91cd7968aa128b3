import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { laterThanReport } from "./later-than-report.ts";

it("holds on its examples", () => expect(tryExamples(laterThanReport)).toEqual([]));

const paths = (asOf: string, dateMet: string) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    reports: [{ id: "report-1", asOf, entries: [{ for: "p", dateMet }] }],
  };
  return validatePlan(plan, { only: [laterThanReport.id] }).findings.map(({ path }) => path);
};

it("calls late only what begins after the last day", () => {
  expect(paths("2024", "2024-12-31")).toEqual([]);
  expect(paths("2024", "2024/2025")).toEqual([]);
  expect(paths("2024", "2025-01-01")).toEqual(["/reports/0/entries/0/dateMet"]);
});

it("leaves a day that no calendar has to another rule", () => {
  expect(paths("2024-02-30", "2025")).toEqual([]);
  expect(paths("2024", "2025-02-30")).toEqual([]);
});
