import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { severalLeads } from "./several-leads.ts";

it("holds on its examples", () => expect(tryExamples(severalLeads)).toEqual([]));

const check = (responsible: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    agencies: [{ id: "agency-a", name: { zh: "市发改委" } }],
    projects: [{ id: "project-1", name: { zh: "大桥" }, responsible }],
  };
  return validatePlan(plan, { only: [severalLeads.id] }).findings;
};

it("names the leads, and an unknown one by its id", () => {
  const found = check([
    { agency: "agency-c", role: "cooperate" },
    { agency: "agency-a", role: "lead" },
    { agency: "agency-b", role: "lead" },
  ]);
  expect(found).toMatchObject([
    { path: "/projects/0/responsible/2/role", params: { count: 2, names: { en: "市发改委, agency-b", zh: "市发改委、agency-b" } } },
  ]);
});

it("takes one scope on both for no division", () => {
  const scope = "按职责分工";
  expect(
    check([
      { agency: "agency-a", role: "lead", scope },
      { agency: "agency-b", role: "lead", scope },
    ]),
  ).toHaveLength(1);
});

it("leaves a unit that is named twice to another rule", () => {
  expect(
    check([
      { agency: "agency-a", role: "lead" },
      { agency: "agency-a", role: "lead" },
    ]),
  ).toEqual([]);
});
