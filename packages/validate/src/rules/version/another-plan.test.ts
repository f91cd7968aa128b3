import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { anotherPlan } from "./another-plan.ts";

it("holds on its examples", () => expect(tryExamples(anotherPlan)).toEqual([]));

it("is the only finding on two plans that have nothing to do with each other", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    targets: [{ id: "target-1", statement: { en: "T" }, due: "2030" }],
  };
  const previous = {
    ...plan,
    id: "q",
    targets: [{ ...plan.targets[0], id: "target-1", statement: { en: "Other" }, due: "2025" }],
    goals: [{ id: "goal-1", statement: { en: "G" } }],
  };
  const { findings } = validatePlan(plan, { previous });
  expect(findings.filter(({ rule }) => rule.startsWith("version/")).map(({ rule, path }) => [rule, path])).toEqual([
    [anotherPlan.id, "/id"],
  ]);
});
