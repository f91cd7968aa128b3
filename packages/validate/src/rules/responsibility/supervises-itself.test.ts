import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { supervisesItself } from "./supervises-itself.ts";

it("holds on its examples", () => expect(tryExamples(supervisesItself)).toEqual([]));

it("finds it whichever entry stands first, and weighs it more under strict", () => {
  const responsible = [
    { agency: "agency-a", role: "supervise" },
    { agency: "agency-a", role: "responsible" },
  ];
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" }, responsible }],
  };
  expect(validatePlan(plan, { only: [supervisesItself.id], preset: "strict" }).findings).toMatchObject([
    { path: "/goals/0/responsible/0", severity: "warning" },
  ]);
});
