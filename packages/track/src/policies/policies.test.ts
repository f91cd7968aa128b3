import type { Instrument, Plan, ReportEntry } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, it } from "vitest";
import { textsOf } from "../../test/texts-of.ts";
import { policyStandings } from "./policies.ts";
import { policiesOf } from "./policies-of.ts";
import { policiesPaper } from "./policies-paper.ts";

const money = (amount: number) => [{ amount: { amount, currency: "CNY" } }];

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市一体化行动计划" },
  languages: ["zh"],
  domains: [
    { id: "domain-1", title: { zh: "产业" } },
    { id: "domain-2", title: { zh: "交通" } },
  ],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "产业合作" }, due: "2024", responsible: [{ agency: "agency-1", role: "lead" }] },
  ],
  actions: [
    { id: "action-1", for: "measure-1", statement: { zh: "编制目录" }, instruments: ["instrument-catalogue", "instrument-outline"] },
    { id: "action-lean", kind: "basis", for: "measure-1", statement: { zh: "依托纲要" }, instruments: ["instrument-lean"] },
    { id: "action-2", for: "measure-1", statement: { zh: "用好目录" }, instruments: ["instrument-catalogue"] },
  ],
  projects: [
    { id: "project-1", name: { zh: "城际铁路" }, reserve: "instrument-fund", stage: "preparatory", funding: money(2e9) },
    { id: "project-2", name: { zh: "创新中心" }, reserve: "instrument-fund" },
    { id: "project-3", name: { zh: "观测站" }, reserve: "project-1", funding: money(1) },
  ],
  agencies: [{ id: "agency-1", name: { zh: "市发改委" } }],
  instruments: [
    { id: "instrument-catalogue", name: { zh: "产业合作目录" }, kind: "catalogue", relation: "own", status: "to-be-drafted" },
    { id: "instrument-outline", name: { zh: "规划纲要" }, kind: "plan", relation: "upstream", status: "in-force", period: "2019/2023" },
    { id: "instrument-fund", name: { zh: "一体化投资基金" }, kind: "fund", status: "to-be-established" },
    { id: "instrument-lean", name: { zh: "合作协议" }, kind: "agreement", status: "in-force" },
    { id: "instrument-slogan", name: { zh: "轨道上的长三角" }, kind: "brand" },
  ],
};

const reporting = (...told: readonly (readonly [asOf: string, entry: ReportEntry])[]): Plan => ({
  ...plan,
  reports: told.map(([asOf, entry], at) => ({ id: `report-${at}`, asOf, entries: [entry] })),
});

it("lists each policy with the clauses and measures that rest on it, and who has them", () => {
  const { policies, leftOut, unassigned } = policiesOf(plan, { asOf: "2023-12-31" });
  expect(policies.map(({ id, standing, domains }) => [id, standing, ...domains])).toEqual([
    ["instrument-catalogue", "to-be-drafted", "domain-1"],
    ["instrument-outline", "in-force", "domain-1"],
    ["instrument-fund", "to-be-established"],
    ["instrument-lean", "in-force", "domain-1"],
  ]);
  expect([policies[3]?.work, policies[3]?.measures.map(({ id }) => id)]).toEqual([[], ["measure-1"]]);
  expect(policies[0]?.work.map(({ id, leads, due }) => [id, leads[0]?.id, due])).toEqual([
    ["action-1", "agency-1", "2024"],
    ["action-2", "agency-1", "2024"],
  ]);
  expect(policies[0]?.measures).toEqual([{ id: "measure-1", name: { zh: "产业合作" }, path: "/measures/0" }]);
  expect([unassigned.because, leftOut.because]).toEqual([["/instruments/2"], ["/instruments/4"]]);
});

it("lists domains with none, and last what is tied to none", () => {
  const { domains, without } = policiesOf(plan, { asOf: "2023-12-31" });
  expect(domains.map(({ of, policies }) => [of, policies.length])).toEqual([
    ["domain-1", 3],
    ["domain-2", 0],
    [undefined, 1],
  ]);
  expect(without).toEqual({ count: 1, because: ["/domains/1"] });
});

it("takes what is reported as done for in force from that day on, and what is over for expired", () => {
  const catalogue = (plan: Plan, asOf: string) => {
    const { standing, since, because } = policiesOf(plan, { asOf }).policies[0] ?? {};
    return [standing, since, because?.[1]];
  };
  const done = reporting(["2024-06", { for: "instrument-catalogue", status: "completed" }]);
  expect(catalogue(done, "2024-06-29")).toEqual(["to-be-drafted", undefined, "/instruments/0/status"]);
  expect(catalogue(done, "2024-06-30")).toEqual(["in-force", "2024-06-30", "/reports/0/entries/0"]);
  const undone = reporting(
    ["2024", { for: "instrument-catalogue", status: "in-progress" }],
    ["2023", { for: "instrument-catalogue", dateMet: "2023-05" }],
  );
  expect([catalogue(undone, "2023-12-31")[0], catalogue(undone, "2024-12-31")[0]]).toEqual(["in-force", "to-be-drafted"]);
  expect(policiesOf(plan, { asOf: "2024-01-01" }).policies[1]).toMatchObject({ standing: "expired", because: { length: 2 } });
});

it("lists the projects of each pool with their money", () => {
  const { funds } = policiesOf(plan, { asOf: "2023-12-31" });
  expect(funds.map(({ id, standing, projects, investment }) => [id, standing, projects.map(({ id }) => id), investment])).toEqual([
    ["instrument-fund", "to-be-established", ["project-1", "project-2"], [{ amount: 2e9, currency: "CNY" }]],
    ["project-1", undefined, ["project-3"], [{ amount: 1, currency: "CNY" }]],
  ]);
});

it("counts add up, whatever the policies", () => {
  const kind = fc.constantFrom<NonNullable<Instrument["kind"]>>("policy", "fund", "brand", "doctrine", "event", "standard");
  const status = fc.constantFrom<NonNullable<Instrument["status"]>>("in-force", "to-be-drafted", "sought", "replicated");
  const instrument = fc.record({ kind, status, period: fc.constantFrom("2019/2021", "2022/2026") }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(instrument, { maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 4 }), (drawn, named) => {
      const instruments = drawn.map((fields, at) => ({ id: `instrument-${at}`, name: { zh: `政策${at}` }, ...fields }));
      const actions = named.map((at, index) => ({
        id: `action-${index}`,
        for: "measure-1",
        statement: { zh: "举措" },
        instruments: [`instrument-${at}`],
      }));
      const { policies, leftOut, standings, domains } = policiesOf({ ...plan, instruments, actions }, { asOf: "2024-06-30" });
      expect(policies.length + leftOut.count).toBe(instruments.length);
      expect(policyStandings.reduce((sum, standing) => sum + standings[standing].count, 0)).toBe(policies.length);
      // A measure of one domain: nothing is counted for two.
      expect(domains.reduce((sum, { policies: own }) => sum + own.length, 0)).toBe(policies.length);
    }),
    { numRuns: casesToTry(1000, 100) },
  );
});

it("is Chinese that an office would send", () => {
  expect(textsOf(policiesPaper(policiesOf(plan, { asOf: "2024-06-30" })), "zh")).toEqual([
    "一、总体情况",
    "截至2024年6月30日，政策体系清单共列政策4项，其中已施行1项，拟制定1项，拟建立1项，已到期1项。",
    "尚无进展报告，各项政策的现状以规划表述为准。",
    "以下领域尚无对应政策：交通。",
    "重要论述、品牌和活动共1项不列入政策体系清单。",
    "二、待制定、建立和争取的政策",
    "其中1项规划未明确由哪个单位制定或建立，需另行明确。",
    "三、基金及基金项目库",
    "一体化投资基金（拟建立）：列入或申报其项目库的项目2个，投资规模合计20亿元。",
    "城际铁路：列入或申报其项目库的项目1个，投资规模合计1元。",
  ]);
});
