import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { newerThanSaid } from "./newer-than-said.ts";

it("holds on its examples", () => expect(tryExamples(newerThanSaid)).toEqual([]));

const findingsOf = (specVersion: string, lists: object) =>
  validatePlan({ specVersion, id: "p", title: { en: "P" }, languages: ["en"], ...lists }, { only: [newerThanSaid.id] }).findings;

const findings = (specVersion: string, ...projects: object[]) =>
  findingsOf(specVersion, {
    projects: projects.map((project, index) => ({ id: `project-${index}`, name: { en: `P${index}` }, ...project })),
  });

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

const statement = { en: "S" };
const entry = (fields: object) => ({ reports: [{ id: "report-1", asOf: "2025", entries: [{ for: "p", ...fields }] }] });

it.each([
  ["group", { targets: [{ id: "target-1", statement, group: "women" }] }],
  ["group", { indicators: [{ id: "indicator-1", name: statement, baseline: { quantity: { value: 1 }, group: "women" } }] }],
  ["recurs", { measures: [{ id: "measure-1", recurs: "quarterly" }] }],
  ["dueAfter", { milestones: [{ id: "milestone-1", title: statement, dueAfter: { milestone: "milestone-1", days: 30 } }] }],
  ["stageBasis", { projects: [{ id: "project-1", name: statement, stageBasis: [] }] }],
  ["needs", entry({ needs: [{ statement }] })],
  ["case", entry({ case: statement })],
  ["group", entry({ actuals: [{ group: "women" }] })],
  ["alignments", { alignments: [{ id: "alignment-1", from: "p", to: { plan: "upper" }, relation: "supports" }] }],
])("knows that %s is new: %j", (name, lists) => {
  expect(findingsOf("0.2", lists)).toMatchObject([{ params: { name } }]);
  expect(findingsOf("0.3", lists)).toEqual([]);
});
