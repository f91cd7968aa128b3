import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { noLead } from "./no-lead.ts";

it("holds on its examples", () => expect(tryExamples(noLead)).toEqual([]));

const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] };
const alike = [
  { agency: "agency-a", role: "responsible" },
  { agency: "agency-b", role: "responsible" },
];
const paths = (fields: object) => validatePlan({ ...plan, ...fields }, { only: [noLead.id] }).findings.map(({ path }) => path);

it("tells of each item where other items do have a lead", () => {
  const measures = [
    { id: "measure-1", responsible: alike },
    { id: "measure-2", responsible: [{ agency: "agency-a", role: "lead" }] },
    { id: "measure-3", responsible: alike },
  ];
  expect(paths({ measures })).toEqual(["/measures/0/responsible", "/measures/2/responsible"]);
});

it("leaves alone those who supervise, support or gain", () => {
  const responsible = ["supervise", "support", "guide", "beneficiary"].map((role) => ({ agency: "agency-a", role }));
  expect(paths({ measures: [{ id: "measure-1", responsible }] })).toEqual([]);
});

it("looks at every kind of item that can name units", () => {
  const fields = {
    goals: [{ id: "goal-1", statement: { en: "G" }, responsible: alike }],
    actions: [{ id: "action-1", statement: { en: "A" }, responsible: alike }],
    arrangements: [{ id: "arrangement-1", title: { en: "A" }, responsible: [{ agency: "agency-a", role: "lead" }] }],
    milestones: [{ id: "milestone-1", title: { en: "M" }, responsible: alike }],
  };
  expect(paths(fields)).toEqual(["/goals/0/responsible", "/actions/0/responsible", "/milestones/0/responsible"]);
});
