import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { neverReported } from "./never-reported.ts";

it("holds on its examples", () => expect(tryExamples(neverReported)).toEqual([]));

const paths = (entries: object[], fields: object = {}) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    measures: [{ id: "measure-1" }],
    actions: [{ id: "action-1", for: "measure-1", statement: { en: "A" } }],
    targets: [{ id: "target-1", for: "action-1", statement: { en: "T" } }],
    milestones: [{ id: "milestone-1", for: "action-1", title: { en: "M" } }],
    projects: [{ id: "project-1", name: { en: "Bridge" }, mentions: [{ for: "action-1" }] }],
    reports: [{ id: "report-1", asOf: "2024", entries }],
    ...fields,
  };
  return validatePlan(plan, { only: [neverReported.id] }).findings.map(({ path }) => path);
};

it("hears of a measure through what belongs to it", () => {
  expect(paths([])).toEqual(["/targets/0", "/measures/0"]);
  expect(paths([{ for: "milestone-1" }])).toEqual(["/targets/0"]);
  expect(paths([{ for: "project-1" }])).toEqual(["/targets/0"]);
  expect(paths([{ for: "p", actuals: [{ target: "target-1" }] }])).toEqual([]);
});

it("asks nothing of what is out of force", () => {
  expect(
    paths([{ for: "target-1" }, { for: "measure-2" }], { measures: [{ id: "measure-0" }, { id: "measure-2", replaces: ["measure-0"] }] }),
  ).toEqual([]);
});
