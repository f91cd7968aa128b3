import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { stageWentBack } from "./stage-went-back.ts";

it("holds on its examples", () => expect(tryExamples(stageWentBack)).toEqual([]));

const check = (stage: string | undefined, ...told: readonly (readonly [asOf: string, stage: string, more?: object])[]) => {
  const plan = {
    specVersion: "0.3",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    projects: [{ id: "project-1", name: { en: "Bridge" }, ...(stage && { stage }) }],
    reports: told.map(([asOf, stage, more], at) => ({ id: `report-${at}`, asOf, entries: [{ for: "project-1", stage }], ...more })),
  };
  return validatePlan(plan, { only: [stageWentBack.id] }).findings;
};

it("says from where to where, and against the plan where no report came before", () => {
  expect(check(undefined, ["2023", "under-construction"], ["2024", "unknown"], ["2025", "proposed"])).toMatchObject([
    { path: "/reports/2/entries/0/stage", params: { before: { en: "“under construction”" }, date: { en: "2023" } } },
  ]);
  expect(check("operating", ["2023", "preparatory"], ["2024", "under-construction"])).toMatchObject([
    { path: "/reports/0/entries/0/stage", variant: "plan", params: { before: { zh: "“建成运行”" } } },
  ]);
});

it("does not take giving up, a stage of one's own, or another's view for going back", () => {
  expect(check("under-construction", ["2023", "cancelled"], ["2024", "x-own"])).toEqual([]);
  expect(check(undefined, ["2023", "operating"], ["2024", "preparatory", { kind: "independent" }])).toEqual([]);
  expect(check(undefined, ["2023", "operating"], ["2023", "preparatory"])).toEqual([]);
});
