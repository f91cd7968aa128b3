import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { supersededAgency } from "./superseded-agency.ts";

it("holds on its examples", () => expect(tryExamples(supersededAgency)).toEqual([]));

const agencies = [
  { id: "agency-old", name: { zh: "旧领导小组", en: "Old group" } },
  { id: "agency-new", name: { zh: "新领导小组", en: "New group" }, replaces: ["agency-old"] },
];
const check = (fields: object) =>
  validatePlan({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], agencies, ...fields }, { only: [supersededAgency.id] })
    .findings;

it("names the successor, whatever the old agency's status says", () => {
  expect(
    check({ goals: [{ id: "goal-1", statement: { en: "G" }, responsible: [{ agency: "agency-old", role: "guide" }] }] }),
  ).toMatchObject([
    {
      path: "/goals/0/responsible/0/agency",
      params: { agency: { en: "Old group" }, fate: { en: "“New group” has taken its place" } },
    },
  ]);
});

it("leaves alone what only speaks of the old agency", () => {
  expect(
    check({
      actions: [{ id: "action-1", statement: { en: "Dissolve the old group" }, agencies: ["agency-old"], partners: ["agency-old"] }],
    }),
  ).toEqual([]);
});
