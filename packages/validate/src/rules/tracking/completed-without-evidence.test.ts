import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { completedWithoutEvidence } from "./completed-without-evidence.ts";

it("holds on its examples", () => expect(tryExamples(completedWithoutEvidence)).toEqual([]));

it("tells of each report by itself, and of each entry where others show evidence", () => {
  const [done, shown] = [
    { for: "p", status: "completed" },
    { for: "p", status: "completed", evidence: [{ title: { en: "Notice" } }] },
  ];
  const reports = [
    { id: "report-1", asOf: "2023", entries: [done, done] },
    { id: "report-2", asOf: "2024", entries: [done, shown, { ...done, evidence: [] }] },
  ];
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], reports };
  expect(validatePlan(plan, { only: [completedWithoutEvidence.id] }).findings.map(({ path }) => path)).toEqual([
    "/reports/0/entries",
    "/reports/1/entries/0/evidence",
    "/reports/1/entries/2/evidence",
  ]);
});
