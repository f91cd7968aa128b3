import type { Plan } from "@regional-plan/model";
import { lanzhu } from "@regional-plan/repository/lanzhu";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { expect, it } from "vitest";
import { oc4ids } from "./index.ts";

type Package = Record<string, unknown> & { projects: Record<string, unknown>[] };

const write = async (plan: Plan, options = {}) => {
  const { content, losses } = await oc4ids.write(plan, options);
  return { pack: JSON.parse(String(content)) as Package, paths: losses.map(({ path }) => path) };
};

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "计划" },
  languages: ["zh", "en"],
  projects: [
    {
      id: "project-1",
      name: { zh: "甬舟铁路", en: "Ningbo–Zhoushan railway" },
      kind: "railway",
      stage: "under-construction",
      places: ["place-1"],
      partners: ["agency-1"],
    },
    { id: "project-2", name: { zh: "杭州湾大桥" }, relation: "cited" },
    { id: "project-3", name: { zh: "数据平台" }, kind: "x-own", period: "2021/2023-06" },
  ],
  places: [
    { id: "place-1", name: { zh: "舟山" } },
    { id: "place-2", name: { zh: "杭州" } },
  ],
  agencies: [{ id: "agency-1", name: { zh: "甲" } }],
};

it("has a plan's projects with their places, money, milestones and who answers for them", async () => {
  const { pack, paths } = await write(transportCompact, { base: "https://example.org/某市" });
  expect(pack).toMatchObject({
    uri: "https://example.org/%E6%9F%90%E5%B8%82",
    publishedDate: "2025-12-31T00:00:00Z",
    version: "0.9",
    publisher: { name: "Three Rivers Transport Board" },
  });
  expect(pack.projects).toMatchObject([
    {
      id: "three-rivers-transport-compact-project-bridge",
      language: "en",
      title: "Middle River rail bridge",
      status: "preparation",
      sector: ["transport", "transport.rail"],
      locations: [
        { id: "place-northbank", geometry: { type: "Point" } },
        { id: "place-southbank", description: "Southbank" },
      ],
      publicAuthority: { id: "agency-northbank", name: "City of Northbank" },
      parties: [{ id: "agency-northbank", roles: ["publicAuthority"] }],
      budget: { budgetBreakdowns: [{ budgetBreakdown: [{ description: "Bonds", amount: { amount: 25_000_000, currency: "EUR" } }] }] },
      milestones: [
        { id: "milestone-permit", dueDate: "2025-09-30T00:00:00Z", dateMet: "2025-11-14T00:00:00Z", status: "met" },
        { id: "milestone-first-train", dueDate: "2028-06-30T00:00:00Z" },
      ],
    },
  ]);
  expect(paths).toContain("/projects/0/mentions");
  expect(paths).toContain("/reports/0/entries/0");
  expect(paths).not.toContain("/reports/1/entries/1/dateMet");
  expect(paths).toContain("/reports/1/entries/1/timeliness");
});

it("leaves out what the plan only cites, and names it among the losses", async () => {
  const { pack, paths } = await write(plan);
  expect(pack.projects.map(({ title }) => title)).toEqual(["甬舟铁路", "数据平台"]);
  expect(paths.filter((path) => /^\/(?:projects|places|agencies)/u.test(path))).toEqual([
    "/projects/1",
    "/places/1",
    "/agencies/0",
    "/projects/0/name/en",
    "/projects/0/partners",
  ]);
});

it("is in one language, and in another where it has no words", async () => {
  const { pack, paths } = await write(plan, { language: "en" });
  expect(pack.projects.map(({ title, language }) => [title, language])).toEqual([
    ["Ningbo–Zhoushan railway", "en"],
    ["数据平台", "en"],
  ]);
  expect(paths).toContain("/projects/0/name/zh");
  expect(paths).not.toContain("/projects/2/name/zh");
});

it("says a time as OC4IDS has it, and makes up none", async () => {
  const { pack, paths } = await write(plan);
  expect(pack.projects[1]).toMatchObject({ period: { startDate: "2021-01-01T00:00:00Z", endDate: "2023-06-30T00:00:00Z" } });
  expect(pack).not.toHaveProperty("publishedDate");
  expect(paths[0]).toBe("/issued");
  expect((await write(plan, { published: "2026-01-31T08:00:00Z", publisher: "市发改委" })).pack).toMatchObject({
    publishedDate: "2026-01-31T08:00:00Z",
    publisher: { name: "市发改委" },
  });
});

it("has no classification of its own words for a code that is none of the model's", async () => {
  expect((await write(plan)).pack.projects[1]?.additionalClassifications).toEqual([{ scheme: "regional-plan", id: "x-own" }]);
});

it("has the projects of a plan under way, each once, with the days on which its reports say that milestones were met", async () => {
  const { pack } = await write(lanzhu);
  const own = (lanzhu.projects ?? []).filter(({ relation }) => relation !== "cited");
  expect(pack.projects.map(({ title }) => title)).toEqual(own.map(({ name }) => name.zh));
  const met = (lanzhu.reports ?? []).flatMap(({ entries = [] }) => entries.flatMap(({ dateMet }) => dateMet ?? []));
  for (const { dateMet } of pack.projects.flatMap(({ milestones = [] }) => milestones as { dateMet?: string }[]))
    if (dateMet !== undefined) expect(met).toContain(dateMet.slice(0, 10));
});
