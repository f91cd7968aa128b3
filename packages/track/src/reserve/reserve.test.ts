import type { Plan, Project, ReportEntry } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../test/texts-of.ts";
import { readReserveCriteria } from "./read-reserve-criteria.ts";
import { reserveOf } from "./reserve-of.ts";
import { reservePaper } from "./reserve-paper.ts";

const ready: Project = {
  id: "project-ready",
  name: { zh: "城际铁路" },
  kind: "railway",
  stage: "proposed",
  stageBasis: [
    { stage: "preparatory", title: { zh: "可行性研究报告批复" }, date: "2023-03" },
    { stage: "under-construction", title: { zh: "施工许可证" }, date: "2025-01" },
  ],
  mentions: [{ for: "measure-1" }],
  places: ["place-1"],
  funding: [
    { source: "municipal", amount: { amount: 0.1, currency: "CNY" } },
    { source: "fund", amount: { amount: 0.2, currency: "CNY" } },
    { source: "international", amount: { amount: 5, currency: "EUR" } },
  ],
  period: "2023/2025",
  reserve: "instrument-1",
};

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市一体化行动计划" },
  languages: ["zh"],
  domains: [{ id: "domain-1", title: { zh: "交通" } }],
  measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "建设铁路" }, responsible: [{ agency: "agency-1", role: "lead" }] }],
  projects: [
    ready,
    { id: "project-bare", name: { zh: "创新中心" }, relation: "joined" },
    { id: "project-cited", name: { zh: "上海虹桥机场" }, relation: "cited" },
  ],
  places: [{ id: "place-1", name: { zh: "临海市" } }],
  agencies: [{ id: "agency-1", name: { zh: "市交通局" } }],
  instruments: [{ id: "instrument-1", name: { zh: "一体化投资基金" }, kind: "fund" }],
};

const withReports = (...told: readonly (readonly [asOf: string, entry: Omit<ReportEntry, "for">])[]): Plan => ({
  ...plan,
  reports: told.map(([asOf, entry], at) => ({ id: `report-${at}`, asOf, entries: [{ for: ready.id, ...entry }] })),
});

describe("a reserve", () => {
  it("holds own and joined projects with what is known of each, and leaves out what is only cited", () => {
    const { projects } = reserveOf(plan, { asOf: "2024-06-30" });
    expect(projects.map(({ id, relation, isReady }) => [id, relation, isReady])).toEqual([
      ["project-ready", "own", true],
      ["project-bare", "joined", false],
    ]);
    expect(projects[0]).toMatchObject({
      investment: [
        { amount: 0.3, currency: "CNY" },
        { amount: 5, currency: "EUR" },
      ],
      basis: [{ stage: "preparatory", path: "/projects/0/stageBasis/0" }],
      unitsFrom: "measure-1",
      pool: { id: "instrument-1", name: { zh: "一体化投资基金" }, path: "/projects/0/reserve" },
    });
    expect(projects[1]?.criteria.map(({ isMet, because }) => [isMet, because])).toEqual(Array.from({ length: 6 }, () => [false, []]));
  });

  it("knows no document before it is given", () => {
    const unmet = (asOf: string) =>
      reserveOf(plan, { asOf }).projects[0]?.criteria.flatMap(({ criterion, isMet }) => (isMet ? [] : [criterion]));
    expect([unmet("2023-02-28"), unmet("2023-03-01")]).toEqual([["preliminary-work"], []]);
  });

  it("follows the stages through reports, and tells what has gone back", () => {
    const moved = withReports(
      ["2023", { stage: "preparatory" }],
      ["2024-06", { stage: "unknown" }],
      ["2024", { stage: "proposed", status: "in-progress" }],
      ["2025", { status: "cancelled" }],
    );
    const on = (asOf: string) => reserveOf(moved, { asOf });
    expect(on("2025-12-31").projects[0]?.stages.map(({ stage, day, shift }) => [stage, day, shift])).toEqual([
      ["proposed", undefined, undefined],
      ["preparatory", "2023-12-31", "forward"],
      ["unknown", "2024-06-30", undefined],
      ["proposed", "2024-12-31", "back"],
      ["cancelled", "2025-12-31", undefined],
    ]);
    expect(on("2024-12-30").wentBack.count).toBe(0);
    expect(on("2024-12-31").wentBack).toEqual({ count: 1, because: ["/projects/0"] });
    // What is given up is ready for nothing, and lacks nothing.
    expect(on("2025-12-31").ready.count).toBe(0);
    expect(on("2025-12-31").met[0]).toMatchObject({ met: { count: 0 }, unmet: { count: 1 } });
  });

  it("takes of one day the stage that others report", () => {
    const both: Plan = {
      ...plan,
      reports: [
        { id: "report-b", asOf: "2024", kind: "independent", entries: [{ for: ready.id, stage: "preparatory" }] },
        { id: "report-a", asOf: "2024", entries: [{ for: ready.id, stage: "under-construction" }] },
      ],
    };
    expect(reserveOf(both, { asOf: "2024-12-31" }).projects[0]).toMatchObject({ stage: "preparatory", stages: { length: 2 } });
  });

  it("counts by stage, kind, domain and place, what has none last", () => {
    const { stages, kinds, domains, places } = reserveOf(plan, { asOf: "2024-06-30" });
    const shown = [stages, kinds, domains, places].map((counts) => counts.map(({ name, projects }) => [name.zh, projects.count]));
    expect(shown).toEqual([
      [
        ["谋划", 1],
        ["未注明", 1],
      ],
      [
        ["铁路", 1],
        ["未注明", 1],
      ],
      [
        ["交通", 1],
        ["未归入领域", 1],
      ],
      [
        ["临海市", 1],
        ["未明确地点", 1],
      ],
    ]);
    expect(domains[0]).toMatchObject({ of: "domain-1", ready: 1, investment: { length: 2 } });
  });
});

describe("criteria", () => {
  const asked = (criterion: object) => readReserveCriteria({ criteria: [{ id: "c", title: { zh: "条件" }, ...criterion }] });

  it("ask for a sum in its currency, and for a stage", () => {
    const isMet = (criterion: object) =>
      reserveOf(plan, { asOf: "2024-06-30", criteria: asked(criterion).value ?? [] }).projects[0]?.isReady;
    const sum = (amount: number, currency: string) => isMet({ needs: "investment", atLeast: { amount, currency } });
    expect([sum(0.3, "CNY"), sum(0.31, "CNY"), sum(5, "EUR"), sum(1, "USD")]).toEqual([true, false, true, false]);
    expect([isMet({ needs: "stage", stages: ["proposed"] }), isMet({ needs: "stage", stages: ["operating"] })]).toEqual([true, false]);
    expect(isMet({ needs: "stage" })).toBe(true);
  });

  it("that are not understood are told, each in its place", () => {
    const rules = (value: unknown) => readReserveCriteria(value).findings.map(({ rule, path, variant }) => [rule, path, variant]);
    expect(rules([])).toEqual([["given/wrong-kind", "", undefined]]);
    expect(rules({ criterion: [] })).toEqual([
      ["given/unknown-field", "/criterion", "near"],
      ["given/missing-field", "", undefined],
    ]);
    expect(asked({ needs: "ownr", atLeast: { amount: -1, currency: "CNY" }, stages: "all" }).findings.map(({ path }) => path)).toEqual([
      "/criteria/0/needs",
      "/criteria/0/atLeast/amount",
      "/criteria/0/stages",
    ]);
    const one = { id: "c", title: { zh: "条件" }, needs: "owner" };
    expect(rules({ criteria: [one, one] })).toEqual([["given/same-id", "/criteria/1/id", undefined]]);
  });
});

it("counts add up, whatever the plan", () => {
  const stage = fc.constantFrom("proposed", "preparatory", "under-construction", "operating", "cancelled", "x-own");
  const project = fc.record(
    { stage, kind: fc.constantFrom("road", "port"), place: fc.constantFrom("place-1", "place-2"), period: fc.constant("2021/2025") },
    { requiredKeys: [] },
  );
  const entry = fc.record({ at: fc.nat(3), stage, year: fc.integer({ min: 2020, max: 2025 }) });
  fc.assert(
    fc.property(fc.array(project, { maxLength: 4 }), fc.array(entry, { maxLength: 5 }), (drawn, entries) => {
      const projects = drawn.map(({ place, ...fields }, at) => ({
        id: `project-${at}`,
        name: { zh: `项目${at}` },
        ...fields,
        ...(place !== undefined && { places: [place] }),
      }));
      const reports = entries.map(({ at, stage, year }, index) => ({
        id: `report-${index}`,
        asOf: String(year),
        entries: [{ for: `project-${at}`, stage }],
      }));
      const view = reserveOf({ ...plan, projects, reports }, { asOf: "2023-12-31" });
      for (const counts of [view.stages, view.kinds, view.domains, view.places])
        expect(counts.reduce((sum, { projects: own }) => sum + own.count, 0)).toBe(projects.length);
      const given = view.projects.filter(({ stage, status }) => stage === "cancelled" || status === "cancelled").length;
      for (const { met, unmet } of view.met) expect(met.count + unmet.count + given).toBe(projects.length);
      // The order of reports says nothing, and what comes later changes nothing.
      const other = [...reports].reverse().filter(({ asOf }) => asOf <= "2023");
      const again = reserveOf({ ...plan, projects, reports: other }, { asOf: "2023-12-31" });
      expect(again.projects.map(({ stage, stages }) => [stage, stages.map((step) => [step.stage, step.shift])])).toEqual(
        view.projects.map(({ stage, stages }) => [stage, stages.map((step) => [step.stage, step.shift])]),
      );
    }),
    { numRuns: casesToTry(1000, 100) },
  );
});

it("is Chinese that an office would send", () => {
  expect(textsOf(reservePaper(reserveOf(plan, { asOf: "2024-06-30" })), "zh")).toEqual([
    "一、总体情况",
    "截至2024年6月30日，共入库项目2个，其中本规划项目1个、参与项目1个；符合全部入库条件的1个。",
    "尚无进展报告，项目阶段以规划表述为准。",
    "二、分类情况",
    "三、入库条件符合情况",
    "规划未载明的，按尚不符合统计。",
  ]);
});
