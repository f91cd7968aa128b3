import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { goalWithinPeriod } from "./goal-within-period.ts";

it("holds on its examples", () => expect(tryExamples(goalWithinPeriod)).toEqual([]));

it("is not checked on a plan without a period", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" }, horizon: "2025" }],
  };
  expect(validatePlan(plan, { only: [goalWithinPeriod.id] })).toMatchObject({
    findings: [],
    notChecked: [{ rule: "time/goal-within-period" }],
  });
});
