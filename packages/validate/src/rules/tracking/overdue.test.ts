import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { overdue } from "./overdue.ts";

it("holds on its examples", () => expect(tryExamples(overdue)).toEqual([]));

const paths = (due: string, asOf: string, { entries = [], ...fields }: { entries?: object[]; [key: string]: unknown } = {}) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    measures: [{ id: "measure-1" }],
    actions: [{ id: "action-1", for: "measure-1", statement: { en: "A" }, due }],
    reports: [{ id: "report-1", asOf: "2024-06-30", entries }],
    ...fields,
  };
  return validatePlan(plan, { only: [overdue.id], asOf }).findings.map(({ path }) => path);
};

it("counts the last day of the date in", () => {
  expect(paths("2024-33", "2024-03-31")).toEqual([]);
  expect(paths("2024-33", "2024-04-01")).toEqual(["/actions/0/due"]);
  expect(paths("2020/2023", "2024-01-01")).toEqual(["/actions/0/due"]);
});

it("does not call late what was due about then, or has no last day, or no calendar knows", () => {
  for (const due of ["2023~", "2022/..", "2023-02-30"]) expect(paths(due, "2025-01-01")).toEqual([]);
});

it("takes an action for done with its measure", () => {
  expect(paths("2023", "2025-01-01", { entries: [{ for: "measure-1", status: "completed" }] })).toEqual([]);
});

it("takes a date on which it was met, and giving up, for the end of it", () => {
  expect(paths("2023", "2025-01-01", { entries: [{ for: "action-1", dateMet: "2023-05" }] })).toEqual([]);
  expect(paths("2023", "2025-01-01", { entries: [{ for: "action-1", status: "cancelled" }] })).toEqual([]);
  expect(paths("2023", "2025-01-01", { entries: [{ for: "action-1", status: "unknown" }] })).toEqual(["/actions/0/due"]);
});

it("asks nothing of a draft, nor of a plan that another has taken the place of", () => {
  for (const status of ["draft", "superseded"]) expect(paths("2023", "2025-01-01", { status })).toEqual([]);
});
