import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { measureWithoutProjectOrTarget } from "./measure-without-project-or-target.ts";

it("holds on its examples", () => expect(tryExamples(measureWithoutProjectOrTarget)).toEqual([]));

const paths = (fields: object) => {
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "measure-1" }], ...fields };
  return validatePlan(plan, { only: [measureWithoutProjectOrTarget.id] }).findings.map(({ path }) => path);
};

it("counts targets and milestones of the measure's actions", () => {
  const actions = [{ id: "action-1", for: "measure-1", statement: { en: "Do" } }];
  expect(paths({ actions })).toEqual(["/measures/0"]);
  expect(paths({ actions, targets: [{ id: "target-1", statement: { en: "10" }, for: "action-1" }] })).toEqual([]);
  expect(paths({ actions, milestones: [{ id: "milestone-1", title: { en: "Start" }, for: "action-1" }] })).toEqual([]);
});

it("counts what the plan builds or takes part in, and not what it only cites", () => {
  const related = (relation: object) => ({
    projects: [{ id: "project-1", name: { en: "Expo" }, mentions: [{ for: "measure-1" }], ...relation }],
  });
  for (const relation of [{}, { relation: "own" }, { relation: "joined" }]) expect(paths(related(relation))).toEqual([]);
  expect(paths(related({ relation: "cited" }))).toEqual(["/measures/0"]);
});

it("does not count what belongs to the plan or to a domain", () => {
  const domains = [{ id: "domain-1", title: { en: "Transport" } }];
  expect(paths({ domains, targets: [{ id: "target-1", statement: { en: "10" }, for: "domain-1" }] })).toEqual(["/measures/0"]);
});
