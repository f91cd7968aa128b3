import { type Plan, wordingsOf } from "@regional-plan/model";
import { expect, it } from "vitest";
import { bulletinOf } from "./bulletin-of.ts";
import { bulletinPaper } from "./bulletin-paper.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "linhai",
  title: { zh: "临海市一体化行动计划", en: "Linhai's action plan" },
  languages: ["zh", "en"],
  period: "2021/2025",
  domains: [{ id: "domain-1", title: { zh: "交通" } }],
  measures: [
    { id: "measure-1", domain: "domain-1", title: { zh: "建设铁路" }, due: "2024", responsible: [{ agency: "agency-1", role: "lead" }] },
    {
      id: "measure-2",
      domain: "domain-1",
      title: { zh: "打通断头路" },
      responsible: [
        { agency: "agency-1", role: "lead" },
        { agency: "agency-2", role: "cooperate" },
      ],
    },
    { id: "measure-3", title: { zh: "共建医院" } },
  ],
  targets: [{ id: "target-1", for: "measure-3", statement: { zh: "引进10家医院" }, quantity: { value: 10, unit: "家" }, due: "2025" }],
  agencies: [
    { id: "agency-1", name: { zh: "市交通局" } },
    { id: "agency-2", name: { zh: "市财政局" } },
  ],
  places: [{ id: "place-1", name: { zh: "邻市" } }],
  reports: [
    { id: "report-1", asOf: "2022", entries: [{ for: "measure-2", status: "completed", dateMet: "2022-11" }] },
    {
      id: "report-2",
      asOf: "2023",
      entries: [
        {
          for: "measure-1",
          status: "in-progress",
          progress: 0.3,
          needs: [{ statement: { zh: "商请邻市同步开工" }, with: ["place-1"] }, { statement: { zh: "落实用地" } }],
        },
        { for: "measure-2", status: "completed", dateMet: "2022-11", case: { zh: "两地联合验收" } },
        { for: "target-1", actuals: [{ value: { value: 4, unit: "家" } }] },
      ],
    },
  ],
};

it("counts by kind, domain and unit, each figure with what it was counted from", () => {
  const { kinds, domains, units } = bulletinOf(plan, { asOf: "2023-12-31" });
  expect(kinds.map(({ of, total }) => [of, total])).toEqual([
    ["measure", 3],
    ["target", 1],
  ]);
  expect(kinds[0]?.counts).toMatchObject({
    completed: { count: 1, because: ["/reports/1/entries/1"] },
    // The measure of the target is under way by the target's value.
    "in-progress": { count: 2 },
    unreported: { count: 0, because: [] },
  });
  expect(domains.map(({ of, total }) => [of, total])).toEqual([
    ["domain-1", 2],
    [undefined, 1],
  ]);
  expect(units.map(({ of, total }) => [of, total])).toEqual([
    ["agency-1", 2],
    [undefined, 1],
  ]);
});

it("tells as new only what was completed since", () => {
  expect(bulletinOf(plan, { asOf: "2023-12-31" }).completed.map(({ id, on }) => [id, on])).toEqual([["measure-2", "2022-11"]]);
  expect(bulletinOf(plan, { asOf: "2023-12-31", since: "2022-12-31" }).completed).toEqual([]);
});

it("tells what is behind, by how much of what was expected", () => {
  expect(bulletinOf(plan, { asOf: "2023-12-31" }).behind).toMatchObject([
    { id: "measure-1", progress: 0.3, expected: 1095 / 1461, timeliness: "delayed", leads: [{ id: "agency-1" }] },
    { id: "target-1", progress: 0.4, expected: 1095 / 1826 },
  ]);
  expect(bulletinOf(plan, { asOf: "2025-01-31" }).behind[0]).toMatchObject({ id: "measure-1", daysLate: 31 });
});

it("tells targets, what must be coordinated, and cases", () => {
  const { targets, coordination, cases, unreported } = bulletinOf(plan, { asOf: "2023-12-31" });
  expect(targets).toMatchObject([{ id: "target-1", share: 0.4, gap: 6, because: ["/targets/0", "/reports/1/entries/2/actuals/0"] }]);
  expect(coordination.map((line) => line.with.map(({ id }) => id))).toEqual([["place-1"], []]);
  expect(cases).toMatchObject([{ id: "measure-2", because: ["/reports/1/entries/1/case"] }]);
  expect(unreported).toEqual([]);
  expect(bulletinOf(plan, { asOf: "2022-12-31" }).unreported.map(({ id }) => id)).toEqual(["measure-1", "measure-3", "target-1"]);
});

it("is Chinese that an office would send", () => {
  const texts = bulletinPaper(bulletinOf(plan, { asOf: "2023-12-31" })).body.flatMap((block) =>
    block.kind === "heading" || block.kind === "paragraph"
      ? [
          wordingsOf(block.text, ["zh"])[0]
            ?.runs.map((run) => run.text)
            .join(""),
        ]
      : [],
  );
  expect(texts).toEqual([
    "一、总体情况",
    "截至2023年12月31日，共有2份进展报告纳入统计。规划任务共3项，其中已完成1项，推进中2项。",
    "二、分领域进展",
    "三、分单位进展",
    "四、已完成事项",
    "五、进度滞后事项",
    "六、目标值完成情况",
    "七、提请协调事项",
    "八、典型案例",
  ]);
});

it("of a plan without reports says that there are none", () => {
  const { reports, ...unreported } = plan;
  const paper = JSON.stringify(bulletinPaper(bulletinOf(unreported, { asOf: "2023-12-31" })));
  expect(paper).toContain("尚无进展报告");
  expect(paper).not.toContain("滞后");
});
