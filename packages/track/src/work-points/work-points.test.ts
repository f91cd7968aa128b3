import { type Plan, parsePlan, wordingsOf } from "@regional-plan/model";
import { expect, it } from "vitest";
import { bulletinOf } from "../bulletin/bulletin-of.ts";
import { bulletinPaper } from "../bulletin/bulletin-paper.ts";
import { workPointsOf } from "./work-points-of.ts";
import { workPointsPaper } from "./work-points-paper.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  version: "1",
  title: { zh: "临海市一体化行动计划", en: "Linhai's action plan" },
  languages: ["zh", "en"],
  period: "2021/2025",
  domains: [
    { id: "domain-1", title: { zh: "交通" } },
    { id: "domain-2", title: { zh: "医疗" } },
  ],
  measures: [
    {
      id: "measure-late",
      domain: "domain-1",
      title: { zh: "建设铁路" },
      due: "2022-06",
      responsible: [{ agency: "agency-1", role: "lead" }],
    },
    { id: "measure-now", domain: "domain-1", title: { zh: "打通断头路" }, due: "2024-33" },
    { id: "measure-done", domain: "domain-1", title: { zh: "开通公交" }, due: "2023" },
    { id: "measure-open", title: { zh: "共建医院" }, due: "2021/.." },
  ],
  actions: [
    { id: "action-plain", for: "measure-now", statement: { zh: "改造路口" } },
    { id: "action-meet", for: "measure-open", statement: { zh: "召开联席会议" }, recurs: "quarterly" },
  ],
  targets: [
    { id: "target-1", for: "measure-now", statement: { zh: "打通10条断头路" }, quantity: { value: 10, unit: "条" }, due: "2024" },
    { id: "target-later", for: "measure-now", statement: { zh: "打通20条断头路" }, quantity: { value: 20, unit: "条" }, due: "2025" },
  ],
  projects: [{ id: "project-1", name: { zh: "城际铁路" }, period: "2021/2024", mentions: [{ for: "measure-late" }] }],
  milestones: [
    { id: "milestone-1", for: "project-1", title: { zh: "全线通车" }, due: "2024-12" },
    { id: "milestone-2", for: "project-1", title: { zh: "竣工验收" }, due: "2025-06" },
  ],
  agencies: [
    { id: "agency-1", name: { zh: "市交通局" }, parent: "agency-2" },
    { id: "agency-2", name: { zh: "市政府" } },
  ],
  reports: [
    {
      id: "report-1",
      asOf: "2023",
      entries: [
        { for: "measure-done", status: "completed" },
        { for: "measure-late", status: "in-progress" },
      ],
    },
  ],
};

it("takes what is due, was due, recurs or runs on, and milestones; not what is done, nor what is due later", () => {
  const { points } = workPointsOf(plan, { year: 2024 });
  expect(points.map(({ id, origin, quarter, wasDue }) => [id, origin, quarter ?? wasDue])).toEqual([
    ["measure-late", "carried-over", "2022-06"],
    ["measure-now", "due", 1],
    ["measure-open", "running", undefined],
    ["action-meet", "running", undefined],
    ["project-1", "due", undefined],
    ["milestone-1", "milestone", 4],
  ]);
});

it("says by what it is shown to be done, and who has it", () => {
  const { points } = workPointsOf(plan, { year: 2024 });
  expect(points.map(({ shownBy }) => shownBy.map(({ id }) => id))).toEqual([[], ["target-1"], [], [], [], ["milestone-1"]]);
  expect(points.map(({ leads, unitsFrom }) => [leads.map(({ id }) => id).join(), unitsFrom])).toEqual([
    ["agency-1", undefined],
    ["", undefined],
    ["", undefined],
    ["", undefined],
    ["agency-1", "measure-late"],
    ["agency-1", "measure-late"],
  ]);
});

it("lists a target of which nothing else is to be done", () => {
  const targets = [{ id: "target-domain", for: "domain-2", statement: { zh: "引进5家医院" }, due: "2024" }];
  const { points, workPlan } = workPointsOf({ ...plan, targets }, { year: 2024 });
  expect(points.at(-1)).toMatchObject({ id: "target-domain", origin: "due", domain: { zh: "医疗" } });
  expect(workPlan.targets).toHaveLength(1);
});

it("counts what the plan leaves open, and invents nothing", () => {
  const { unassigned, undated, origins } = workPointsOf(plan, { year: 2024 });
  expect(unassigned).toEqual({ count: 3, because: ["/measures/1", "/measures/3", "/actions/1"] });
  // What goes on without an end needs no date.
  expect(undated).toEqual({ count: 0, because: [] });
  const measures = plan.measures?.map(({ due, ...rest }) => (rest.id === "measure-open" ? rest : { ...rest, ...(due && { due }) }));
  expect(workPointsOf({ ...plan, measures: measures ?? [] }, { year: 2024 }).undated.because).toEqual(["/measures/3"]);
  expect(Object.values(origins).reduce((sum, { count }) => sum + count, 0)).toBe(6);
});

it("is a plan whose every item says what it carries out", () => {
  const { workPlan } = workPointsOf(plan, { year: 2024 });
  expect(parsePlan(workPlan).findings).toEqual([]);
  expect(workPlan).toMatchObject({ kind: "work-points", period: "2024", title: { zh: "《临海市一体化行动计划》2024年度工作要点" } });
  const { measures = [], actions = [], targets = [], arrangements = [] } = workPlan;
  const items = [...measures, ...actions, ...targets, ...arrangements].map(({ id }) => id);
  expect(workPlan.alignments?.map(({ from }) => from).sort()).toEqual(items.sort());
  expect(workPlan.alignments?.at(0)).toEqual({
    id: "alignment-measure-late",
    from: "measure-late",
    to: { plan: "linhai", version: "1", item: "measure-late" },
    relation: "carries-out",
    status: "confirmed",
  });
  expect(workPlan.actions?.find(({ id }) => id === "action-milestone-1")).toMatchObject({
    for: "measure-late",
    due: "2024-12",
    year: "2024",
  });
  expect(workPlan.measures?.[0]).toMatchObject({ id: "measure-late", note: { zh: "结转事项，原定完成时限为2022年6月。" } });
  expect(workPlan.measures?.[0]).not.toHaveProperty("due");
});

it("is reported on like any other plan, with the marks of one title in another", () => {
  const { workPlan } = workPointsOf(plan, { year: 2024 });
  const title = wordingsOf(bulletinPaper(bulletinOf(workPlan, { asOf: "2024-06-30" })).title, ["zh"])[0];
  expect(title?.runs.map((run) => run.text).join("")).toBe("《〈临海市一体化行动计划〉2024年度工作要点》进展通报");
});

it("shows each point under what it belongs to, be that done, and what belongs to nothing as a task", () => {
  const milestones = [{ id: "milestone-plan", for: "linhai", title: { zh: "中期评估" }, due: "2024-06" }];
  const actions = [
    { id: "action-left", for: "measure-done", statement: { zh: "加密班次" }, due: "2024" },
    { id: "action-talk", for: "arrangement-1", statement: { zh: "召开会议" }, recurs: "quarterly" as const },
  ];
  const arrangements = [{ id: "arrangement-1", title: { zh: "加强协调" } }];
  const { workPlan } = workPointsOf({ ...plan, milestones, actions, arrangements }, { year: 2024 });
  expect(workPlan.measures?.map(({ id }) => id)).toEqual([
    "measure-late",
    "measure-now",
    "measure-done",
    "measure-open",
    "action-milestone-plan",
  ]);
  expect(workPlan.actions?.map(({ id, for: owner }) => [id, owner])).toEqual([
    ["action-left", "measure-done"],
    ["action-talk", "arrangement-1"],
    ["action-project-1", "measure-late"],
  ]);
  expect(workPlan.arrangements).toEqual(arrangements);
  const items = [workPlan.measures, workPlan.actions, workPlan.arrangements].flatMap((list) => list?.map(({ id }) => id) ?? []);
  expect(items.filter((id) => !workPlan.alignments?.some(({ from }) => from === id))).toEqual([]);
});

it("of a year outside the plan's time is what is left over, and nothing else", () => {
  expect(workPointsOf(plan, { year: 2030 }).points.map(({ origin }) => origin)).toEqual(Array.from({ length: 5 }, () => "carried-over"));
  expect(
    workPointsOf({ ...plan, measures: [], projects: [], targets: [], milestones: [], actions: [] }, { year: 2024 }).workPlan,
  ).not.toHaveProperty("measures");
});

it("is Chinese that an office would send", () => {
  const paper = workPointsPaper(workPointsOf(plan, { year: 2024 }));
  const texts = paper.body.flatMap((block) =>
    block.kind === "heading" || block.kind === "paragraph"
      ? [
          wordingsOf(block.text, ["zh"])[0]
            ?.runs.map((run) => run.text)
            .join(""),
        ]
      : [],
  );
  expect(texts).toEqual([
    "按截至2023年12月31日的进展报告，2024年共需推进6项工作，其中本年到期2项，上年结转1项，本年里程碑1项，持续推进2项。",
    "有3项工作未明确牵头（责任）单位，规划未作规定，需另行明确。",
    "一、交通",
    "1．建设铁路（上年结转；牵头（责任）单位：市交通局；原定时限：2022年6月）",
    "2．打通断头路（本年到期；完成时限：2024年第一季度）",
    "3．城际铁路（本年到期；牵头（责任）单位：市交通局；完成时限：2024年）",
    "4．全线通车（本年里程碑；牵头（责任）单位：市交通局；完成时限：2024年12月）",
    "二、其他事项",
    "5．共建医院（持续推进）",
    "6．召开联席会议（持续推进）",
  ]);
  expect(paper.annexes).toHaveLength(1);
});
