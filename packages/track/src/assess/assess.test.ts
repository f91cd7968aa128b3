import type { Plan, ReportEntry } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../test/texts-of.ts";
import { assessPlan } from "./assess-plan.ts";
import { assessmentPaper } from "./assessment-paper.ts";
import { assessmentReport } from "./assessment-report.ts";
import { defaultScheme } from "./default-scheme.ts";
import { readScheme } from "./read-scheme.ts";
import { type Scheme, waysToScore } from "./scheme.ts";

const lead = (agency: string, ...others: string[]) => [
  { agency, role: "lead" as const },
  ...others.map((agency) => ({ agency, role: "cooperate" as const })),
];

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市一体化行动计划" },
  languages: ["zh"],
  period: "2021/2024",
  domains: [{ id: "domain-1", title: { zh: "交通" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "建设铁路" }, due: "2024", responsible: lead("agency-1", "agency-2") },
    { id: "measure-2", title: { zh: "共建医院" }, due: "2022", responsible: lead("agency-2") },
    { id: "measure-3", title: { zh: "打通断头路" }, responsible: lead("agency-3") },
    { id: "measure-4", title: { zh: "开放数据" } },
  ],
  targets: [
    { id: "target-1", for: "measure-1", statement: { zh: "10条" }, quantity: { value: 10, unit: "条" }, measuredAs: "total", due: "2024" },
  ],
  agencies: [
    { id: "agency-1", name: { zh: "市交通局" } },
    { id: "agency-2", name: { zh: "市卫健委" } },
    { id: "agency-3", name: { zh: "市住建局" } },
    { id: "agency-4", name: { zh: "市档案馆" } },
  ],
  reports: [
    {
      id: "report-1",
      asOf: "2022",
      entries: [
        { for: "measure-1", status: "in-progress", progress: 0.4, evidence: [{ title: { zh: "进度表" } }], case: { zh: "做法" } },
        { for: "measure-2", status: "in-progress", progress: 0.5 },
        { for: "measure-4", status: "completed" },
        { for: "target-1", actuals: [{ value: { value: 2, unit: "条" } }] },
      ],
    },
  ],
};

const criterion = (id: string, weight: number, more: object = {}) => ({ id, title: { zh: id }, weight, by: id, ...more });
const scheme = (criteria: readonly object[], more: object = {}) => ({ title: { zh: "方案" }, criteria, ...more }) as unknown as Scheme;
const asOf = "2022-12-31";

describe("an assessment", () => {
  // Half of the time from 2021 to 2024 has gone by: 730 of 1461 days.
  const half = 730 / 1461;

  it("scores what was reached of what was to be reached, and leaves out what it cannot score", () => {
    const own = scheme([criterion("completion", 50), criterion("attainment", 50)]);
    const { whole, unscored, unassigned } = assessPlan(plan, { asOf, scheme: own });
    const [completion, attainment] = whole.criteria;
    expect(completion?.items.map(({ id, score }) => [id, score])).toEqual([
      ["measure-1", expect.closeTo(0.4 / half, 9)],
      ["measure-2", 0.5],
      ["measure-4", 1],
    ]);
    expect(attainment?.items.map(({ id, score }) => [id, score])).toEqual([["target-1", expect.closeTo(0.2 / half, 9)]]);
    expect(whole.score).toBe(Math.round(100 * (50 * ((0.4 / half + 0.5 + 1) / 3) + 50 * (0.2 / half))) / 100);
    expect(unscored.map(({ criterion, id, why }) => [criterion, id, why])).toEqual([["completion", "measure-3", "unreported"]]);
    expect(unassigned.because).toEqual(["/measures/3"]);
  });

  it("counts an item for who leads, and by the scheme's share for who cooperates", () => {
    const { units } = assessPlan(plan, { asOf, scheme: scheme([criterion("completion", 100)], { shares: { lead: 1, cooperate: 0.25 } }) });
    expect(units.map(({ of, score, rank, criteria }) => [of, score, rank, criteria[0]?.items.map(({ share }) => share)])).toEqual([
      ["agency-1", Math.round((100 * 0.4 * 100) / half) / 100, 1, [1]],
      ["agency-2", Math.round(((0.25 * (0.4 / half) + 0.5) / 1.25) * 10000) / 100, 2, [0.25, 1]],
      ["agency-3", undefined, undefined, []],
    ]);
  });

  it("tells each point lost, and those of a criterion add up", () => {
    const { units } = assessPlan(plan, { asOf, scheme: defaultScheme });
    for (const { criteria } of units)
      for (const { possible, points, items } of criteria)
        expect(items.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(possible - points, 8);
  });

  it("scores timeliness, evidence and marks", () => {
    const marked: ReportEntry = {
      for: "measure-1",
      status: "in-progress",
      progress: 0.9,
      scores: [{ criterion: { zh: "mark" }, value: 45 }],
    };
    const later: Plan = {
      ...plan,
      reports: [...(plan.reports ?? []), { id: "report-2", asOf: "2023", kind: "independent", entries: [marked] }],
    };
    const own = scheme([criterion("timeliness", 30), criterion("evidence", 30), criterion("mark", 40, { outOf: 50 })]);
    const { whole, unscored } = assessPlan(later, { asOf: "2023-12-31", scheme: own });
    expect(whole.criteria.map(({ items }) => items.map(({ id, score, because }) => [id, score, because[0]]))).toEqual([
      [
        ["measure-1", 1, "/reports/1/entries/0"],
        ["measure-2", 0, "/reports/0/entries/1"],
      ],
      [
        ["measure-1", 0, "/reports/1/entries/0"],
        ["measure-2", 0, "/reports/0/entries/1"],
        ["measure-4", 0, "/reports/0/entries/2"],
      ],
      [["measure-1", 0.9, "/reports/1/entries/0/scores/0"]],
    ]);
    expect(unscored.filter(({ criterion }) => criterion === "timeliness").map(({ id, why }) => [id, why])).toEqual([
      ["measure-3", "unreported"],
      ["measure-4", "no-schedule"],
    ]);
  });

  it("adds bonuses up to their most, and is kept down by a veto", () => {
    const more = {
      bonuses: [{ id: "case", title: { zh: "案例" }, for: "case", points: 3, atMost: 2 }],
      vetoes: [{ id: "late", title: { zh: "逾期" }, for: "overdue", days: 30, atMost: 10 }],
      grades: defaultScheme.grades,
    };
    const own = scheme([criterion("evidence", 100)], more);
    const at = (day: string) => assessPlan(plan, { asOf: day, scheme: own }).units;
    expect(at(asOf)[0]).toMatchObject({ of: "agency-1", score: 100, bonuses: [{ points: 2, because: ["/reports/0/entries/0/case"] }] });
    const all = scheme([criterion("completion", 100)], more);
    const late = assessPlan(plan, { asOf: "2023-01-30", scheme: all }).units.find(({ of }) => of === "agency-2");
    expect([late?.score, late?.grade, late?.vetoes]).toEqual([
      10,
      { zh: "不合格", en: "Poor" },
      [{ veto: "late", atMost: 10, because: ["/measures/1/due"] }],
    ]);
    expect(assessPlan(plan, { asOf: "2023-01-29", scheme: all }).units.find(({ of }) => of === "agency-2")?.vetoes).toEqual([]);
  });

  it("says how places move with the weights, and who is tied", () => {
    const measures = [
      { id: "measure-1", due: "2022", responsible: lead("agency-1") },
      { id: "measure-2", due: "2022", responsible: lead("agency-2") },
    ];
    const evidence = [{ title: { zh: "依据" } }];
    const entries: ReportEntry[] = [
      { for: "measure-1", progress: 0.52 },
      { for: "measure-2", progress: 0, evidence },
    ];
    const two = { ...plan, measures, targets: [], reports: [{ id: "report-1", asOf: "2022", entries }] };
    const by = (completion: number, evidence: number) =>
      assessPlan(two, { asOf, scheme: scheme([criterion("completion", completion), criterion("evidence", evidence)]) });
    expect(by(65, 35).shifts).toEqual([
      {
        criterion: "completion",
        weight: 71.5,
        moves: [
          { unit: "agency-2", from: 1, to: 2 },
          { unit: "agency-1", from: 2, to: 1 },
        ],
      },
      {
        criterion: "evidence",
        weight: 31.5,
        moves: [
          { unit: "agency-2", from: 1, to: 2 },
          { unit: "agency-1", from: 2, to: 1 },
        ],
      },
    ]);
    const same = {
      ...two,
      reports: [{ id: "report-1", asOf: "2022", entries: entries.map(({ for: item }) => ({ for: item, progress: 1 })) }],
    };
    expect(assessPlan(same, { asOf, scheme: defaultScheme }).units.map(({ rank, isTied }) => [rank, isTied])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  it("becomes a report that marks units and leaves tasks as they stand", () => {
    const before = assessPlan(plan, { asOf });
    const report = assessmentReport(before, plan);
    expect(report.entries?.map(({ for: item }) => item)).toEqual(["linhai", "domain-1", "agency-1", "agency-2"]);
    expect(report.method).toEqual({
      zh: "按“年度考核评分方案”计分：任务完成情况40分，序时进度20分，目标值完成情况30分，佐证材料10分。未能评分的不计入。",
    });
    const after = assessPlan({ ...plan, reports: [...(plan.reports ?? []), report] }, { asOf });
    expect({ ...after, reports: [] }).toEqual({ ...before, reports: [] });
  });

  it("is Chinese that an office would send, with reports and without", () => {
    expect(textsOf(assessmentPaper(assessPlan(plan, { asOf })), "zh")).toEqual([
      "一、总体情况",
      "截至2022年12月31日，规划整体得分46.02分，等次为不合格；共对2个单位计分。",
      "计分事项中有1项未明确牵头（责任）单位，不计入任何单位的得分。",
      "二、评分办法",
      "单位牵头（负责）的事项按1计，配合的事项按0.5计。无法评分的事项不计入，不作零分处理。",
      "加分项：典型案例，每项加1分，最多加3分。",
      "否决项：任务逾期半年以上，得分不超过79分。",
      "三、单位得分",
      "四、领域得分",
      "五、权重敏感性",
      "任一评分项权重增减十分之一，各单位排名均不变。",
      "六、未能评分的事项",
    ]);
    const bare = assessPlan({ ...plan, reports: [], measures: [{ id: "measure-1" }] }, { asOf });
    expect(textsOf(assessmentPaper(bare), "zh").slice(0, 3)).toEqual([
      "一、总体情况",
      "截至2022年12月31日，尚无进展报告，无法评分。",
      "规划未明确各项任务的单位，无法对单位计分。",
    ]);
  });
});

describe("a scheme", () => {
  const one = criterion("completion", 100);
  const wrong = (value: unknown) => readScheme(value).findings.map(({ rule, path }) => `${rule} ${path}`);

  it("is refused with every place that is wrong", () => {
    expect(wrong(scheme([{ ...one, weight: -5 }, criterion("attainmnt", 100), { ...one, wieght: 1 }]))).toEqual([
      "given/out-of-range /criteria/0/weight",
      "given/unknown-code /criteria/1/by",
      "given/unknown-field /criteria/2/wieght",
    ]);
    expect(
      wrong(
        scheme([
          { ...one, weight: 60 },
          { ...one, weight: 30 },
        ]),
      ),
    ).toEqual(["given/same-id /criteria/1/id", "given/weights /criteria"]);
    expect(wrong(scheme([]))).toEqual(["given/nothing-asked /criteria"]);
    expect(
      wrong(
        scheme([one], {
          grades: [
            { title: { zh: "良" }, from: 80 },
            { title: { zh: "优" }, from: 90 },
          ],
        }),
      ),
    ).toEqual(["given/grade-order /grades/1/from"]);
    expect(wrong(scheme([one], { vetoes: [{ id: "v", title: { zh: "否决" }, for: "late", days: 1.5, atMost: 200 }] }))).toEqual([
      "given/unknown-code /vetoes/0/for",
      "given/out-of-range /vetoes/0/days",
      "given/out-of-range /vetoes/0/atMost",
    ]);
    for (const value of [undefined, null, 3, [], "title"]) expect(wrong(value)).toEqual(["given/wrong-kind "]);
  });
});

describe("whatever was reported", () => {
  const entry = fc.record(
    {
      for: fc.constantFrom("measure-1", "measure-2", "measure-3", "measure-4", "target-1"),
      status: fc.constantFrom<NonNullable<ReportEntry["status"]>>("not-started", "in-progress", "completed", "cancelled", "unknown"),
      progress: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      evidence: fc.constant([{ title: { zh: "依据" } }]),
      case: fc.constant({ zh: "做法" }),
      scores: fc.integer({ min: -5, max: 120 }).map((value) => [{ criterion: { zh: "mark" }, value }]),
      actuals: fc.integer({ min: -2, max: 12 }).map((value) => [{ target: "target-1", value: { value, unit: "条" } }]),
    },
    { requiredKeys: ["for"] },
  );
  const reports = fc
    .array(fc.record({ year: fc.integer({ min: 2020, max: 2025 }), entries: fc.array(entry, { maxLength: 3 }) }), { maxLength: 4 })
    .map((drawn) => drawn.map(({ year, entries }, at) => ({ id: `report-${at}`, asOf: String(year), entries })));
  const weights = fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const sum = parts.reduce((all, part) => all + part, 0);
      return parts.map((part) => (part / sum) * 100);
    });
  const schemes = weights.map((parts) =>
    scheme(
      waysToScore.map((way, at) => criterion(way, parts[at] ?? 0)),
      { bonuses: defaultScheme.bonuses, vetoes: defaultScheme.vetoes, grades: defaultScheme.grades },
    ),
  );

  it("scores stay within range, a weight of zero removes a criterion, a scheme comes back the same, and time does not run backwards", () => {
    fc.assert(
      fc.property(reports, schemes, (told, own) => {
        expect(readScheme(JSON.parse(JSON.stringify(own)))).toEqual({ value: own, findings: [] });
        const view = assessPlan({ ...plan, reports: told }, { asOf, scheme: own });
        for (const { score = 0, criteria } of [view.whole, ...view.domains, ...view.units]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          for (const { possible, points } of criteria) expect(points <= possible + 1e-9 && points >= 0).toBe(true);
        }
        const lighter = { ...own, criteria: own.criteria.filter(({ weight }) => weight > 0) };
        expect({ ...assessPlan({ ...plan, reports: told }, { asOf, scheme: lighter }), scheme: own }).toEqual(view);
        const known = told.filter(({ asOf: year }) => year <= "2022");
        const { units, whole } = assessPlan({ ...plan, reports: [...known].reverse() }, { asOf, scheme: own });
        expect([whole.score, units.map(({ of, score, rank }) => [of, score, rank])]).toEqual([
          view.whole.score,
          view.units.map(({ of, score, rank }) => [of, score, rank]),
        ]);
      }),
      { numRuns: casesToTry(1000, 100) },
    );
  });
});
