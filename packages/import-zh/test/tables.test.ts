import { expect, test } from "vitest";
import { importPlan } from "../src/index.ts";
import { docxOf, p as paragraph } from "./docx-of.ts";
import { dutiesOf, targetsOf } from "./read.ts";

/** A plan for three years with a table, which is printed with its cells in rows, and a cell a line. */
async function withTable(rows: readonly string[]) {
  const of = async (table: string) => {
    const { plan } = await importPlan(
      `某市三年行动计划（2023—2025年）\n一、主要内容\n${table}\n二、保障措施\n（一）加强领导。开展检查。\n`,
    );
    if (plan === undefined) throw new Error("no plan");
    return plan;
  };
  return [await of(rows.join("\n")), await of(rows.join("\n").replaceAll("\t", "\n"))] as const;
}

test.each([
  {
    what: "years that the plan is for are all to be reached",
    rows: ["序号\t指标名称\t单位\t2022年\t2023年\t2024年\t2025年", "1\t公交分担率\t%\t28\t30\t32\t35"],
    targets: ["30 %  2023", "32 %  2024", "35 %  2025"],
  },
  {
    what: "a column of how things are, and several of what is to be reached",
    rows: ["指标\t单位\t2022年现状\t2023年目标\t2025年目标\t属性", "万车死亡率\t人\t1.5\t≤1.4\t≤1.2\t约束性"],
    targets: ["1.4 人 lte 2023", "1.2 人 lte 2025"],
  },
  {
    what: "the header comes again on the next page, or not",
    rows: [
      "序号\t指标\t单位\t2022年\t2025年\t属性",
      "1\t高速公路里程\t公里\t300\t360\t预期性",
      "序号\t指标\t单位\t2022年\t2025年\t属性",
      "2\t二级以上公路比例\t%\t80\t88\t预期性",
      "— 12 —",
      "3\t建制村通客车率\t%\t99\t100\t约束性",
    ],
    targets: ["360 公里  2025", "88 %  2025", "100 %  2025"],
  },
])("a table of indicators: $what", async ({ rows, targets }) => {
  for (const plan of await withTable(rows)) expect(targetsOf(plan)).toEqual(targets);
});

test("units beside an indicator answer for its targets, and make no task", async () => {
  for (const plan of await withTable(["序号\t指标\t单位\t2025年目标\t责任单位", "1\t床位数\t张\t900\t市民政局、市卫生健康委"])) {
    expect(plan.targets?.map(({ responsible }) => responsible?.map(({ agency }) => agency))).toEqual([["agency-1", "agency-2"]]);
    expect(dutiesOf(plan)).toEqual([]);
  }
});

test.each([
  {
    what: "tasks, their measures and two columns of units",
    rows: [
      "序号\t重点任务\t具体举措\t牵头单位\t配合单位\t完成时限",
      "1\t完善路网\t建成云山大道，新改建农村公路120公里。\t市交通局\t市财政局、各县（市、区）政府\t2024年6月底前",
      "2\t智慧交通\t开展信号灯改造\t市公安局\t市大数据局\t长期坚持",
    ],
    duties: ["1lead 市交通局, cooperate 市财政局, cooperate 各县（市、区）政府", "2lead 市公安局, cooperate 市大数据局"],
    dues: ["2024-06", undefined],
    statements: ["建成云山大道，新改建农村公路120公里。", "开展信号灯改造"],
  },
  {
    what: "a standard by which a task is done, and who signs for it",
    rows: [
      "序号\t工作任务\t完成标准\t完成时限\t责任单位\t责任人",
      "1\t打通断头路\t打通断头路5条\t2023年底\t市住建局\t张某",
      "2\t建设停车场\t新增泊位3000个\t2024年底\t市城管局、市国资委\t李某",
    ],
    duties: ["1responsible 市住建局", "2responsible 市城管局, responsible 市国资委"],
    dues: ["2023-12", "2024-12"],
    statements: ["打通断头路5条", "新增泊位3000个"],
  },
])("a table of tasks: $what", async ({ rows, duties, dues, statements }) => {
  for (const plan of await withTable(rows)) {
    expect(dutiesOf(plan)).toEqual(duties);
    expect(plan.measures?.map(({ due }) => due)).toEqual(dues);
    expect(plan.measures?.map(({ statement }) => statement?.zh)).toEqual(statements);
  }
});

test("the table of tasks behind a plan gives its tasks their units, in cells that span rows too, and makes none again", async () => {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tc = (text: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;
  const [from, on] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];
  const rows = [
    [tc("序号"), tc("重点任务"), tc("具体举措"), tc("牵头单位"), tc("完成时限")],
    [tc("1", from), tc("完善路网", from), tc("建成云山大道"), tc("市交通局", from), tc("2024年", from)],
    [tc("", on), tc("", on), tc("新改建农村公路"), tc("", on), tc("", on)],
    [tc("", on), tc("", on), tc("加强养护"), tc(""), tc("")],
    [tc("2"), tc("发展公交"), tc(""), tc("市公交集团"), tc("")],
  ];
  const body = [
    ...[
      "某市三年行动计划（2023—2025年）",
      "一、重点任务",
      "（一）完善路网。建成云山大道，新改建农村公路，加强养护。",
      "（二）发展公交。",
    ].map(p),
    ...["附件：任务分解表", "附件", "任务分解表"].map(p),
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`,
  ];
  const { plan } = await importPlan(docxOf(body.join("")), { name: "plan.docx" });
  expect(plan?.outline?.map(({ id }) => id)).toEqual(["section-1", "section-1-1", "section-1-2"]);
  expect(plan?.measures?.map(({ title, responsible }) => [title?.zh, responsible?.length])).toEqual([
    ["完善路网", undefined],
    ["发展公交", 1],
  ]);
  expect(plan?.actions?.map(({ statement, responsible = [], due }) => [statement.zh, responsible.length, due])).toEqual([
    ["建成云山大道", 1, "2024"],
    ["新改建农村公路", 1, "2024"],
    ["加强养护", 0, undefined],
  ]);
});

test("a row with a lead of its own shares the cell of those who cooperate", async () => {
  const tc = (text: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
  const rows = [
    [tc("序号"), tc("任务"), tc("牵头单位"), tc("配合单位")],
    [tc("1"), tc("新建公园10个"), tc("市园林局"), tc("市财政局", '<w:vMerge w:val="restart"/>')],
    [tc("2"), tc("改造绿道20公里"), tc("市城管局"), tc("", "<w:vMerge/>")],
    [tc("3"), tc("开展体检"), tc("市卫健委"), tc("")],
  ];
  const table = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
  const { plan } = await importPlan(docxOf(paragraph("某市任务清单") + paragraph("一、任务") + table), { name: "plan.docx" });
  const nameOf = new Map(plan?.agencies?.map(({ id, name }) => [id, name.zh]));
  expect(plan?.measures?.map(({ responsible = [] }) => responsible.map(({ agency, role }) => `${role} ${nameOf.get(agency)}`))).toEqual([
    ["lead 市园林局", "cooperate 市财政局"],
    ["lead 市城管局", "cooperate 市财政局"],
    ["lead 市卫健委"],
  ]);
});
