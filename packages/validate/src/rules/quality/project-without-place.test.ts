import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { projectWithoutPlace } from "./project-without-place.ts";

it("holds on its examples", () => expect(tryExamples(projectWithoutPlace)).toEqual([]));

const plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  projects: [{ id: "project-1", name: { en: "Bridge" } }],
};

it("points to the only project", () => {
  expect(validatePlan(plan, { only: [projectWithoutPlace.id] }).findings).toMatchObject([{ path: "/projects/0/places", severity: "info" }]);
});

it("asks nothing of what the plan takes part in or names", () => {
  for (const relation of ["joined", "cited"]) {
    const named = { ...plan, projects: [{ id: "project-1", name: { en: "Expo" }, relation }] };
    expect(validatePlan(named, { only: [projectWithoutPlace.id] }).findings).toEqual([]);
  }
});

it("speaks of all own projects together, whatever else is named", () => {
  const projects = [
    ...plan.projects,
    { id: "project-2", name: { en: "Tunnel" } },
    { id: "project-3", name: { en: "Expo" }, relation: "cited" },
  ];
  expect(validatePlan({ ...plan, projects }, { only: [projectWithoutPlace.id] }).findings).toMatchObject([{ path: "/projects" }]);
});

it("weighs more under strict", () => {
  expect(validatePlan(plan, { only: [projectWithoutPlace.id], preset: "strict" }).findings).toMatchObject([{ severity: "warning" }]);
});
