import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { statusConflict } from "./status-conflict.ts";

it("holds on its examples", () => expect(tryExamples(statusConflict)).toEqual([]));

it("leaves alone what was given up or is not known", () => {
  const entries = [
    { for: "p", status: "cancelled", progress: 0.4, dateMet: "2024" },
    { for: "p", status: "unknown", progress: 0.4 },
    { for: "p", progress: 0.4, dateMet: "2024" },
    { for: "p", status: "in-progress", progress: 0 },
  ];
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], reports: [{ id: "report-1", asOf: "2025", entries }] };
  expect(validatePlan(plan, { only: [statusConflict.id] }).findings).toEqual([]);
});
