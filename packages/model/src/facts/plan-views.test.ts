import { expect, test } from "vitest";
import type { Plan } from "../plan/plan.ts";
import { followLink, indexPlan } from "./index-plan.ts";
import { childSections, dutiesOf, measuresOfDomain, sectionTitle } from "./plan-views.ts";

const plan: Plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  outline: [
    { id: "section-1", title: { en: "One" } },
    { id: "section-1-1", parent: "section-1", heads: "domain-1" },
    { id: "section-1-2", parent: "section-1", heads: "nowhere" },
  ],
  domains: [{ id: "domain-1", title: { en: "Transport" } }],
  measures: [
    {
      id: "measure-1",
      domain: "domain-1",
      responsible: [
        { agency: "agency-1", role: "lead" },
        { agency: "agency-1", role: "lead", scope: "roads" },
      ],
    },
    {
      id: "measure-2",
      responsible: [
        { agency: "agency-2", role: "lead" },
        { agency: "agency-1", role: "cooperate" },
      ],
    },
  ],
  agencies: [
    { id: "agency-1", name: { en: "Roads" } },
    { id: "agency-2", name: { en: "Rails" } },
  ],
};

test("links are followed to the kind that is asked for", () => {
  const index = indexPlan(plan);
  expect(followLink(index, "domain", "domain-1")?.title.en).toBe("Transport");
  expect(followLink(index, "measure", "domain-1")).toBeUndefined();
  expect(followLink(index, "domain", undefined)).toBeUndefined();
});

test("sections know their children and their titles", () => {
  const index = indexPlan(plan);
  expect(childSections(plan).map(({ id }) => id)).toEqual(["section-1"]);
  expect(childSections(plan, "section-1").map((section) => sectionTitle(index, section)?.en)).toEqual(["Transport", undefined]);
});

test("a domain knows its measures, an agency what it answers for", () => {
  expect(measuresOfDomain(plan, "domain-1").map(({ id }) => id)).toEqual(["measure-1"]);
  expect(dutiesOf(plan, "agency-1").map(({ path, role }) => `${path} ${role}`)).toEqual(["/measures/0 lead", "/measures/1 cooperate"]);
});
