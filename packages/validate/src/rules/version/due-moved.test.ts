import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { dueMoved } from "./due-moved.ts";

it("holds on its examples", () => expect(tryExamples(dueMoved)).toEqual([]));

const hasMoved = (before: string, after: string | undefined) => {
  const plan = (due: string | undefined) => ({
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    targets: [{ id: "target-1", statement: { en: "T" }, ...(due !== undefined && { due }) }],
  });
  return validatePlan(plan(after), { only: [dueMoved.id], previous: plan(before) }).findings.length > 0;
};

it("goes by the last day", () => {
  expect(hasMoved("2025-06", "2025")).toBe(true);
  expect(hasMoved("2025", "2025-12")).toBe(false);
  expect(hasMoved("2025", "2025~")).toBe(false);
  expect(hasMoved("2020/2025", "2020/..")).toBe(true);
  expect(hasMoved("2025", "2021/..")).toBe(true);
  expect(hasMoved("2025", undefined)).toBe(true);
});

it("does not see a date move where there was no last day", () => {
  for (const after of ["2021/..", "2022/..", "2025", undefined]) expect(hasMoved("2021/..", after)).toBe(false);
});

it("does not judge by days that no calendar has", () => {
  expect(hasMoved("2025-02-30", "2026")).toBe(false);
  expect(hasMoved("2025", "2026-02-30")).toBe(false);
});

it("accepts a milestone's revision only of the date that it moved from", () => {
  const plan = (fields: object) => ({
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    milestones: [{ id: "milestone-1", title: { en: "Start" }, ...fields }],
  });
  const after = plan({ due: "2027", revisions: [{ due: "2024" }] });
  expect(validatePlan(after, { only: [dueMoved.id], previous: plan({ due: "2025" }) }).findings).toMatchObject([
    { path: "/milestones/0/due", params: { before: { zh: "2025年" }, after: { zh: "2027年" } } },
  ]);
});
