import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { domainWithoutGoal } from "./domain-without-goal.ts";

it("holds on its examples", () => expect(tryExamples(domainWithoutGoal)).toEqual([]));

const paths = (domains: string[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" }, domains }],
    domains: [
      { id: "domain-1", title: { en: "Transport" } },
      { id: "domain-1-1", title: { en: "Rail" }, parent: "domain-1" },
      { id: "domain-1-2", title: { en: "Roads" }, parent: "domain-1" },
    ],
  };
  return validatePlan(plan, { only: [domainWithoutGoal.id] }).findings.map(({ path }) => path);
};

it("lets the goal of a chapter stand for its sections", () => expect(paths(["domain-1"])).toEqual([]));

it("lets the goal of a section stand for its chapter, and not for the other section", () => {
  expect(paths(["domain-1-1"])).toEqual(["/domains/2"]);
});
