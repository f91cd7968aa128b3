import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { targetWithoutDue } from "./target-without-due.ts";

it("holds on its examples", () => expect(tryExamples(targetWithoutDue)).toEqual([]));

it("does not take a goal without a horizon for a date, and leaves the targets of others alone", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" } }],
    targets: [
      { id: "target-1", statement: { en: "T" }, for: "goal-1" },
      { id: "target-2", statement: { en: "T" }, setBy: "instrument-1" },
    ],
  };
  expect(validatePlan(plan, { only: [targetWithoutDue.id] }).findings.map(({ path }) => path)).toEqual(["/targets/0/due"]);
});
