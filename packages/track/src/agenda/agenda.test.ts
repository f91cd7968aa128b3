import type { Plan, ReportEntry } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { expect, it } from "vitest";
import { textsOf } from "../../test/texts-of.ts";
import { agendaOf } from "./agenda-of.ts";
import { agendaPaper } from "./agenda-paper.ts";

const lead = (agency: string, ...others: string[]) => [
  { agency, role: "lead" as const },
  ...others.map((agency) => ({ agency, role: "cooperate" as const })),
];

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市一体化行动计划" },
  languages: ["zh"],
  period: "2021/2025",
  measures: [
    { id: "measure-late", title: { zh: "建设铁路" }, due: "2024-03", responsible: lead("agency-1", "agency-2") },
    { id: "measure-done", title: { zh: "建设公路" }, due: "2024-03", responsible: lead("agency-1") },
    { id: "measure-quiet", title: { zh: "打通断头路" }, due: "2024-04", responsible: lead("agency-2") },
    { id: "measure-soon", title: { zh: "共建医院" }, due: "2024-08" },
    { id: "measure-about", title: { zh: "开放数据" }, due: "2024-03~" },
    { id: "measure-open", title: { zh: "互认资质" }, responsible: lead("agency-1") },
  ],
  actions: [
    { id: "action-late", for: "measure-late", statement: { zh: "征地" } },
    { id: "action-own", for: "measure-late", statement: { zh: "招标" }, due: "2024-06", partners: ["place-1"] },
  ],
  agencies: [
    { id: "agency-1", name: { zh: "市交通局" } },
    { id: "agency-2", name: { zh: "市自然资源局" } },
    { id: "agency-3", name: { zh: "市财政局" } },
  ],
  places: [{ id: "place-1", name: { zh: "上海市" } }],
  reports: [
    {
      id: "report-1",
      asOf: "2024-06-30",
      entries: [
        { for: "measure-late", status: "in-progress", progress: 0.4, needs: [{ statement: { zh: "落实用地指标" }, with: ["agency-3"] }] },
        { for: "action-late", status: "in-progress" },
        { for: "action-own", status: "not-started" },
        { for: "measure-done", status: "completed", needs: [{ statement: { zh: "已解决" } }] },
        { for: "measure-about", status: "in-progress" },
        { for: "measure-open", needs: [{ statement: { zh: "统一标准" } }] },
      ],
    },
  ],
};

it("tells what is overdue, blocked, unreported and soon due, in sessions by who leads", () => {
  const { sessions, matters, reasons, until, unassigned } = agendaOf(plan, { asOf: "2024-06-30", within: 62 });
  expect(until).toBe("2024-08-31");
  expect(
    sessions.map(({ leads, matters }) => [
      leads.map(({ id }) => id).join(),
      matters.map(({ id, reasons, daysLate, daysLeft }) => [id, reasons.join(" "), daysLate ?? daysLeft]),
    ]),
  ).toEqual([
    [
      "agency-1",
      [
        ["measure-late", "overdue blocked", 91],
        ["measure-open", "blocked", undefined],
        ["action-own", "due-soon", 0],
      ],
    ],
    ["agency-2", [["measure-quiet", "no-report", 61]]],
    ["", [["measure-soon", "due-soon", 62]]],
  ]);
  expect([matters.count, unassigned.count, Object.values(reasons).map(({ count }) => count)]).toEqual([5, 1, [1, 2, 1, 2]]);
  // A day sooner it is not in sight.
  expect(agendaOf(plan, { asOf: "2024-06-30", within: 61 }).matters.because).not.toContain("/measures/3");
});

it("says who must sit at the table, each once, and what it rests on", () => {
  const [session] = agendaOf(plan, { asOf: "2024-06-30", within: 30 }).sessions;
  const ids = (units: readonly { id: string }[] = []) => units.map(({ id }) => id);
  expect([ids(session?.leads), ids(session?.others), ids(session?.partners)]).toEqual([
    ["agency-1"],
    ["agency-2", "agency-3"],
    ["place-1"],
  ]);
  expect(session?.matters[0]?.because).toEqual(["/reports/0/entries/0", "/measures/0/due", "/reports/0/entries/0/needs/0"]);
});

it("knows on an earlier day nothing of a later report", () => {
  const { sessions } = agendaOf(plan, { asOf: "2024-06-29", within: 0 });
  expect(sessions.flatMap(({ matters }) => matters.map(({ id, reasons }) => [id, ...reasons]))).toEqual([
    ["measure-late", "no-report"],
    ["measure-done", "no-report"],
    ["measure-quiet", "no-report"],
  ]);
});

it("each matter stands in one session, and once, whatever the plan", () => {
  const entry = fc.record(
    {
      at: fc.nat(5),
      status: fc.constantFrom<NonNullable<ReportEntry["status"]>>("not-started", "in-progress", "completed", "cancelled", "unknown"),
      isBlocked: fc.boolean(),
      year: fc.integer({ min: 2023, max: 2025 }),
    },
    { requiredKeys: ["at", "isBlocked", "year"] },
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.nat(400), (entries, within) => {
      const reports = entries.map(({ at, status, isBlocked, year }, index) => ({
        id: `report-${index}`,
        asOf: String(year),
        entries: [
          {
            for: plan.measures?.[at]?.id ?? "",
            ...(status !== undefined && { status }),
            ...(isBlocked && { needs: [{ statement: { zh: "协调" } }] }),
          },
        ],
      }));
      const agenda = agendaOf({ ...plan, reports }, { asOf: "2024-06-30", within });
      const ids = agenda.sessions.flatMap(({ matters }) => matters.map(({ path }) => path));
      expect([...ids].sort()).toEqual([...agenda.matters.because].sort());
      expect(new Set(ids).size).toBe(ids.length);
      const wider = agendaOf(
        { ...plan, reports: reports.filter(({ asOf }) => asOf < "2024").reverse() },
        { asOf: "2024-06-30", within: 401 },
      );
      expect(wider.matters.because).toEqual(expect.arrayContaining([...agenda.matters.because]));
    }),
    { numRuns: casesToTry(1000, 100) },
  );
});

it("is Chinese that an office would send", () => {
  expect(textsOf(agendaPaper(agendaOf(plan, { asOf: "2024-06-30", within: 62 })), "zh")).toEqual([
    "一、总体情况",
    "截至2024年6月30日，共梳理需会商事项5项（含2024年8月31日前到期的事项），其中逾期未完成1项，提请协调2项，逾期未报送1项，即将到期2项。",
    "同时符合多种情形的事项分别计数。",
    "其中1项规划未明确牵头（责任）单位，需先行明确。",
    "规划写明完成时限的事项共6项；未写明时限的，无法判断是否到期或逾期。",
    "二、市交通局牵头（负责）的事项",
    "参加单位：市自然资源局、市财政局。",
    "合作方：上海市。",
    "三、市自然资源局牵头（负责）的事项",
    "四、未明确牵头（责任）单位的事项",
  ]);
  const bare: Plan = { specVersion: "0.3", id: "p", title: { zh: "计划" }, languages: ["zh"], measures: [{ id: "measure-1" }] };
  expect(textsOf(agendaPaper(agendaOf(bare, { asOf: "2024-06-30", within: 60 })), "zh").slice(1)).toEqual([
    "截至2024年6月30日，没有逾期、提请协调的事项；2024年8月29日前没有到期事项。",
    "尚无进展报告，各事项是否已完成不明。",
    "规划未写明各事项的完成时限，无法判断是否到期或逾期。",
  ]);
});
