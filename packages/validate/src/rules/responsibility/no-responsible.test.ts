import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { noResponsible } from "./no-responsible.ts";

it("holds on its examples", () => expect(tryExamples(noResponsible)).toEqual([]));

const plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  agencies: [{ id: "agency-1", name: { en: "Audit office" } }],
};
const paths = (fields: object) => validatePlan({ ...plan, ...fields }, { only: [noResponsible.id] }).findings.map(({ path }) => path);

it("does not take who supervises or gains for who does the work", () => {
  const responsible = [
    { agency: "agency-1", role: "supervise" },
    { agency: "agency-1", role: "beneficiary" },
  ];
  expect(paths({ measures: [{ id: "measure-1", responsible }] })).toEqual(["/measures/0/responsible"]);
});

it("asks nothing of a measure whose place another has taken", () => {
  const responsible = [{ agency: "agency-1", role: "lead" }];
  expect(paths({ measures: [{ id: "measure-1" }, { id: "measure-2", replaces: ["measure-1"], responsible }] })).toEqual([]);
});

it("does not count an action of an arrangement for a measure", () => {
  const responsible = [{ agency: "agency-1", role: "lead" }];
  const actions = [{ id: "action-1", for: "arrangement-1", statement: { en: "Meet" }, responsible }];
  expect(paths({ measures: [{ id: "measure-1" }], actions, arrangements: [{ id: "arrangement-1", title: { en: "Lead" } }] })).toEqual([
    "/measures/0/responsible",
  ]);
});

it("says nothing of a measure whose units could not be read", () => {
  expect(paths({ measures: [{ id: "measure-1", responsible: "Audit office" }] })).toEqual([]);
});
