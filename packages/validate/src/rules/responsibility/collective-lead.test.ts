import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { collectiveLead } from "./collective-lead.ts";

it("holds on its examples", () => expect(tryExamples(collectiveLead)).toEqual([]));

const paths = (...responsible: [string, string][]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    agencies: [
      { id: "all", name: { en: "All departments" }, kind: "collective" },
      { id: "one", name: { en: "Transport office" } },
    ],
    actions: [{ id: "action-1", statement: { en: "A" }, responsible: responsible.map(([agency, role]) => ({ agency, role })) }],
  };
  return validatePlan(plan, { only: [collectiveLead.id] }).findings.map(({ path }) => path);
};

it("is content where one of those that answer for it is a unit", () => {
  expect(paths(["all", "responsible"], ["one", "responsible"])).toEqual([]);
  expect(paths(["all", "lead"], ["one", "cooperate"])).toEqual(["/actions/0/responsible/0/agency"]);
});

it("leaves alone a group that only helps or gains, and a unit that is not there", () => {
  expect(paths(["all", "cooperate"], ["all", "beneficiary"])).toEqual([]);
  expect(paths(["nobody", "lead"])).toEqual([]);
});
