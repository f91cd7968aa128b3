import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { goalWithoutMeasure } from "./goal-without-measure.ts";

it("holds on its examples", () => expect(tryExamples(goalWithoutMeasure)).toEqual([]));

const paths = (fields: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" }, domains: ["domain-1"] }],
    domains: [
      { id: "domain-1", title: { en: "Transport" } },
      { id: "domain-1-1", title: { en: "Rail" }, parent: "domain-1" },
    ],
    measures: [{ id: "measure-1" }],
    ...fields,
  };
  return validatePlan(plan, { only: [goalWithoutMeasure.id] }).findings.map(({ path }) => path);
};

it("counts what is done in a part of the domain", () => {
  expect(paths({ measures: [{ id: "measure-1", domain: "domain-1-1" }] })).toEqual([]);
});

it("counts an action for the goal, and a project named in it", () => {
  expect(paths({})).toEqual(["/goals/0/domains"]);
  expect(paths({ actions: [{ id: "action-1", for: "goal-1", statement: { en: "Do" } }] })).toEqual([]);
  expect(paths({ projects: [{ id: "project-1", name: { en: "Bridge" }, mentions: [{ for: "goal-1" }] }] })).toEqual([]);
});

it("needs one domain at work, not all", () => {
  const goals = [{ id: "goal-1", statement: { en: "G" }, domains: ["domain-1-1", "domain-1"] }];
  expect(paths({ goals, measures: [{ id: "measure-1", domain: "domain-1" }] })).toEqual([]);
});

it("comes to an end where domains lie in a circle", () => {
  const domains = [
    { id: "domain-1", title: { en: "A" }, parent: "domain-2" },
    { id: "domain-2", title: { en: "B" }, parent: "domain-1" },
  ];
  expect(paths({ domains, measures: [{ id: "measure-1", domain: "domain-2" }] })).toEqual([]);
});
