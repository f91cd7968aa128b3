import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { staleReport } from "./stale-report.ts";

it("holds on its examples", () => expect(tryExamples(staleReport)).toEqual([]));

const isStale = (reportAsOf: string, asOf: string, fields: object = {}) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    reports: [{ id: "report-1", asOf: reportAsOf }],
    ...fields,
  };
  return validatePlan(plan, { only: [staleReport.id], asOf }).findings.length > 0;
};

it("gives a report a year to the day", () => {
  expect(isStale("2024-06-30", "2025-06-30")).toBe(false);
  expect(isStale("2024-06-30", "2025-07-01")).toBe(true);
  expect(isStale("2024-02-29", "2025-02-28")).toBe(false);
  expect(isStale("2024-02-29", "2025-03-01")).toBe(true);
});

it("counts from the last day of what the report tells of", () => expect(isStale("2024", "2025-12-31")).toBe(false));

it("does not count a draft as a report", () => {
  const reports = [
    { id: "report-1", asOf: "2023-12-31" },
    { id: "report-2", asOf: "2025-12-31", status: "draft" },
  ];
  expect(isStale("", "2026-01-01", { reports })).toBe(true);
});

it("asks for no more reports when the plan is over", () => {
  expect(isStale("2023", "2026-01-01", { status: "expired" })).toBe(false);
  expect(isStale("2023", "2026-01-01", { period: "2020/2025" })).toBe(true);
});
