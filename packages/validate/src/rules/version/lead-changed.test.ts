import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { leadChanged } from "./lead-changed.ts";

it("holds on its examples", () => expect(tryExamples(leadChanged)).toEqual([]));

const plan = (lead: string[], agencies: { id: string; name: { en: string }; replaces?: string[] }[] = []) => ({
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  agencies,
  measures: [{ id: "measure-1", responsible: lead.map((agency) => ({ agency, role: "lead" as const })) }],
});
const check = (before: ReturnType<typeof plan>, after: ReturnType<typeof plan>) =>
  validatePlan(after, { only: [leadChanged.id], previous: before }).findings;

it("calls units by the names that they had", () => {
  const [old, now] = [
    { id: "agency-a", name: { en: "Planning office" } },
    { id: "agency-b", name: { en: "Transport office" } },
  ];
  expect(check(plan(["agency-a"], [old]), plan(["agency-b"], [now]))).toMatchObject([
    { params: { before: { en: "Planning office" }, after: { en: "Transport office" } } },
  ]);
});

it("does not mind a successor, nor a second lead", () => {
  expect(check(plan(["agency-a"]), plan(["agency-b"], [{ id: "agency-b", name: { en: "B" }, replaces: ["agency-a"] }]))).toEqual([]);
  expect(check(plan(["agency-a"]), plan(["agency-b", "agency-a"]))).toEqual([]);
});

it("leaves a lead that is new or gone to other rules", () => {
  expect(check(plan([]), plan(["agency-a"]))).toEqual([]);
  expect(check(plan(["agency-a"]), plan([]))).toEqual([]);
});
