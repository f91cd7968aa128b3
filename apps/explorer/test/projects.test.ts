import type { Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { byRelation } from "../src/items/by-relation.ts";
import { findProjects } from "../src/items/find-projects.ts";
import { homesOfProjects } from "../src/items/homes-of-projects.ts";

const plan: Plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["zh", "en"],
  outline: [
    { id: "section-1", title: { en: "Goals" } },
    { id: "section-2", heads: "measure-2" },
  ],
  domains: [
    { id: "domain-1", title: { en: "Transport" } },
    { id: "domain-2", title: { en: "Energy" } },
  ],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { en: "Railways" } },
    { id: "measure-2", domain: "domain-2", title: { en: "Gas" } },
  ],
  goals: [
    { id: "goal-1", section: "section-1", statement: { en: "Linked" }, source: [{ quote: "甲乙丙丁戊", start: 0, end: 5 }] },
    { id: "goal-2", section: "section-2", statement: { en: "Supplied" } },
  ],
  actions: [{ id: "action-1", for: "measure-1", statement: { en: "Build" }, source: [{ quote: "己庚辛壬癸", start: 10, end: 15 }] }],
  projects: [
    {
      id: "project-1",
      name: { zh: "沪甬铁路", en: "Shanghai–Ningbo “Fast” Railway" },
      kind: "railway",
      mentions: [{ for: "action-1" }, { for: "goal-1" }],
    },
    { id: "project-2", name: { zh: "大榭石化" }, aliases: [{ zh: "大树石化" }], kind: "energy", mentions: [{ for: "goal-2" }] },
    {
      id: "project-3",
      name: { zh: "栎社机场" },
      kind: "airport",
      relation: "cited",
      mentions: [{ for: "action-1" }, { source: [{ quote: "子", start: 30, end: 31 }] }],
    },
    { id: "project-4", name: { zh: "无处" }, relation: "own" },
  ],
};
const homes = homesOfProjects(plan);

test("a project is at home where the clauses that name it belong", () => {
  expect(Object.fromEntries(homes.ofProject)).toEqual({
    "project-1": ["measure-1", "goal-1"],
    "project-2": ["measure-2"],
    "project-3": ["measure-1"],
    "project-4": [],
  });
  expect(homes.projects.get("measure-1")?.map(({ id }) => id)).toEqual(["project-1", "project-3"]);
});

test.each([
  [{ words: "铁路" }, ["project-1"]],
  [{ words: "NINGBO railway" }, ["project-1"]],
  [{ words: 'shanghai-ningbo "fast"' }, ["project-1"]],
  [{ words: "大树" }, ["project-2"]],
  [{ words: "  " }, ["project-1", "project-2", "project-3", "project-4"]],
  [{ words: "铁路 石化" }, []],
  [{ domain: "domain-1" }, ["project-1", "project-3"]],
  [{ domain: "domain-1", kind: "airport" }, ["project-3"]],
  [{ relation: "own" }, ["project-1", "project-2", "project-4"]],
  [{ relation: "cited", domain: "domain-1" }, ["project-3"]],
  [{ relation: "joined" }, []],
])("%j finds %j", (query, ids) => {
  expect(findProjects(plan, homes, { words: "", domain: "", kind: "", relation: "", ...query }).map(({ id }) => id)).toEqual(ids);
});

test("own projects come first, and one that does not say is the plan's own", () => {
  const groups = byRelation([{ id: "project-0", name: { zh: "博览会" }, relation: "joined" }, ...[...(plan.projects ?? [])].reverse()]);
  expect(groups.map(({ relation, projects }) => [relation, ...projects.map(({ id }) => id)])).toEqual([
    ["own", "project-4", "project-2", "project-1"],
    ["joined", "project-0"],
    ["cited", "project-3"],
  ]);
});
