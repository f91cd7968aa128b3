import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { newerThanSaid } from "./newer-than-said.ts";

it("holds on its examples", () => expect(tryExamples(newerThanSaid)).toEqual([]));

const findings = (specVersion: string, ...projects: object[]) =>
  validatePlan(
    {
      specVersion,
      id: "p",
      title: { en: "P" },
      languages: ["en"],
      projects: projects.map((project, index) => ({ id: `project-${index}`, name: { en: `P${index}` }, ...project })),
    },
    { only: [newerThanSaid.id] },
  ).findings;

it("tells once, and its fix leaves nothing to tell", () => {
  const projects = [{}, { relation: "own" }, { kind: "event" }];
  const fix = [{ op: "replace", path: "/specVersion", value: "0.3" }];
  expect(findings("0.2", ...projects)).toMatchObject([
    { path: "/specVersion", severity: "info", params: { name: "relation" }, related: [{ path: "/projects/1" }], fix },
  ]);
  expect(findings("0.3", ...projects)).toEqual([]);
});

it("knows the codes that are new, wherever a project has them", () => {
  expect(findings("0.2", { kind: "event" })).toMatchObject([{ params: { name: "event" } }]);
  expect(findings("0.2", { stage: "held" })).toMatchObject([{ params: { name: "held" } }]);
  expect(findings("0.2", { mentions: [{ verb: "办好", stage: "held" }] })).toMatchObject([{ params: { name: "held" } }]);
  expect(findings("0.2", { kind: "exhibition", stage: "operating" }, { kind: "x-event" })).toEqual([]);
});
