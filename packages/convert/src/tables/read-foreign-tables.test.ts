import type { Finding } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { readColumnMap } from "./headings/column-map.ts";
import type { Cell, Sheet, Span } from "./table.ts";
import { tablesToPlan } from "./tables-to-plan.ts";

const sheet = (rows: readonly (readonly Cell[])[], name = "Sheet1", spans: readonly Span[] = []): Sheet => ({
  name,
  rows,
  spans,
  place: (row, column) => ({ sheet: name, cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
});

/** What is made of a table, with its findings as `rule cell`. */
function read(...sheets: Sheet[]) {
  const { value, findings, locate } = tablesToPlan(sheets);
  return { value: value as Record<string, Record<string, unknown>[]>, told: findings.map(told), locate };
}

const told = ({ rule, location }: Finding) => `${rule} ${location?.cell ?? ""}`;

const names = (value: Record<string, unknown>) =>
  new Map((value.agencies as { id: string; name: { zh: string } }[]).map(({ id, name }) => [id, name.zh]));

const rolesOf = (item: Record<string, unknown> | undefined) => ((item?.responsible ?? []) as { role: string }[]).map(({ role }) => role);

describe("任务分解表 as offices make them", () => {
  const header = ["序号", "重点任务", "具体举措", "牵头单位", "配合单位", "完成时限", "备注"];

  test("tasks merged down the side, a title above, a note below", () => {
    const { value, told } = read(
      sheet(
        [
          ["某市推进一体化发展任务分解表"],
          ["", "", "", "", "", "填报单位：市发改委"],
          header,
          [1, "推进铁路建设", "建成东站", "市发改委", "市交通局、市资规局", "2025年底前", ""],
          [undefined, undefined, "开工西线", "市交通局", "", "2024年6月", "争取"],
          [2, "共建港口", "整合泊位", "市港口局", "各区县（市）政府，市财政局", "2023/12/31", ""],
          ["注：未列明时限的，由牵头单位确定。"],
        ],
        "任务表",
        [
          { row: 0, column: 0, rows: 1, columns: 7 },
          { row: 3, column: 0, rows: 2, columns: 1 },
          { row: 3, column: 1, rows: 2, columns: 1 },
        ],
      ),
    );
    const { measures = [], actions = [] } = value;
    expect(measures.map(({ label, title }) => [label, title])).toEqual([
      ["1", { zh: "推进铁路建设" }],
      ["2", { zh: "共建港口" }],
    ]);
    const [rail, port] = measures.map(({ id }) => id);
    expect(actions.map((action) => [action.for, action.statement, action.due])).toEqual([
      [rail, { zh: "建成东站" }, "2025-12"],
      [rail, { zh: "开工西线" }, "2024-06"],
      [port, { zh: "整合泊位" }, "2023-12-31"],
    ]);
    const agencies = names(value);
    expect(
      actions.map(({ responsible }) =>
        (responsible as { agency: string; role: string }[]).map(({ agency, role }) => [agencies.get(agency), role]),
      ),
    ).toEqual([
      [
        ["市发改委", "lead"],
        ["市交通局", "cooperate"],
        ["市资规局", "cooperate"],
      ],
      [["市交通局", "lead"]],
      [
        ["市港口局", "lead"],
        ["各区县（市）政府", "cooperate"],
        ["市财政局", "cooperate"],
      ],
    ]);
    expect(actions[1]?.note).toEqual({ zh: "争取" });
    expect(told).toEqual([
      "tables/heading-row A3",
      "tables/left-out-row A7",
      "tables/made-ids A4",
      "tables/made-items A1",
      "tables/date F4",
    ]);
  });

  test("the same where merged cells came out blank, and the number counts what is to be done", () => {
    const { value } = read(
      sheet([
        ["序号", "主要任务", "工作举措", "责任单位", "时限"],
        ["1", "推进铁路建设", "建成东站", "市发改委；市交通局", "2025"],
        ["2", "", "开工西线", "牵头：市交通局；配合：市财政局", "尽快完成"],
      ]),
    );
    const { measures = [], actions = [] } = value;
    expect(measures).toHaveLength(1);
    expect(actions.map(({ label, for: task }) => [label, task])).toEqual([
      ["1", measures[0]?.id],
      ["2", measures[0]?.id],
    ]);
    expect(rolesOf(actions[0])).toEqual(["responsible", "responsible"]);
    expect(rolesOf(actions[1])).toEqual(["lead", "cooperate"]);
    // What is no date stays for the check to explain.
    expect(actions[1]?.due).toBe("尽快完成");
  });

  test("headings in two rows, other names for them, reordered", () => {
    const { value } = read(
      sheet(
        [
          ["完成时间", "责任单位", undefined, "工作任务", "编号"],
          [undefined, "牵头", "配合", undefined, undefined],
          ["２０２５年", "市发改委", "市教育局", "办好学校", "１"],
        ],
        "Sheet1",
        [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 0, column: 3, rows: 2, columns: 1 },
          { row: 0, column: 4, rows: 2, columns: 1 },
        ],
      ),
    );
    const [measure] = value.measures ?? [];
    expect(measure).toMatchObject({ title: { zh: "办好学校" }, due: "2025", label: "１" });
    expect(rolesOf(measure)).toEqual(["lead", "cooperate"]);
  });

  test("an item over two rows, each with a unit", () => {
    const { value } = read(
      sheet(
        [
          ["任务名称", "责任单位"],
          ["办好学校", "市教育局"],
          [undefined, "市财政局"],
          ["建好医院", "市卫健委"],
        ],
        "任务",
        [{ row: 1, column: 0, rows: 2, columns: 1 }],
      ),
    );
    expect(value.measures?.map(({ responsible }) => (responsible as unknown[]).length)).toEqual([2, 1]);
  });

  test("read twice, it is the same", () => {
    const table = sheet([header, [1, "推进铁路建设", "建成东站", "市发改委", "", "2025", ""]]);
    expect(read(table).value).toEqual(read(table).value);
  });
});

describe("other tables", () => {
  test("projects in English, with a column that nobody knows", () => {
    const { value, told } = read(
      sheet([
        ["No.", "Project", "Lead agency", "Deadline", "Cost code"],
        ["1", "East station", "Rail Office", "June 2026", "007"],
      ]),
    );
    expect(value.projects?.[0]).toMatchObject({
      label: "1",
      name: { en: "East station" },
      extensions: { "spreadsheet.columns": { "Cost code": "007" } },
    });
    expect(told).toContain("tables/unknown-column E1");
  });

  test("two equal headings, failed formulas, blanks of all sorts and blank rows", () => {
    const { value, told } = read(
      sheet([
        ["编号", "任务名称", "备注", "备注"],
        ["measure-1", "　办好学校 ", "#REF!", "乙"],
        ["", "", "", ""],
        [" ", "　", "", ""],
        ["measure-2", "建好医院", { is: "error", text: "#N/A" }, ""],
      ]),
    );
    expect(value.measures).toEqual([
      { id: "measure-1", title: { zh: "办好学校" }, extensions: { "spreadsheet.columns": { 备注: "乙" } } },
      { id: "measure-2", title: { zh: "建好医院" } },
    ]);
    expect(told).toEqual(["tables/same-heading D1", "tables/error-cell C2"]);
  });

  test("labels of codes, names of items and values beside each other", () => {
    const { value, told } = read(
      sheet(
        [
          ["编号", "名称"],
          ["place-a", "甲市"],
        ],
        "地点",
      ),
      sheet(
        [
          ["编号", "名称", "项目阶段", "地点", "牵头单位"],
          ["project-1", "东站", "在建", "甲市", "甲市（agency-a）"],
        ],
        "项目",
      ),
    );
    expect(value.projects?.[0]).toMatchObject({
      stage: "under-construction",
      places: ["place-a"],
      responsible: [{ agency: "agency-a", role: "lead" }],
    });
    expect(told).toEqual([]);
  });

  test("a number that became a date, and one with too many digits", () => {
    const { told } = read(
      sheet(
        [
          ["编号", "序号", "任务名称", "备注"],
          ["measure-1", { is: "date", text: "2026-01-02", shown: "1月2日" }, "办好学校", 913302000000000000],
        ],
        "任务",
      ),
    );
    expect(told).toEqual(["tables/date-as-text B2", "tables/long-number D2"]);
  });

  test("finds the cell of a path", () => {
    const { locate } = read(
      sheet([["编号", "任务名称", "完成时限"], [], ["measure-1", "办好学校", "何时"]], "任务"),
      sheet(
        [
          ["item", "position", "agency", "role"],
          ["measure-1", 2, "agency-b", "lead"],
          ["measure-1", 1, "agency-a", "lead"],
        ],
        "measures.responsible",
      ),
    );
    const places = locate([
      "/measures/0/due",
      "/measures/0",
      "/measures/0/responsible/0/agency",
      "/measures/0/responsible/1/role",
      "/measures/0/title/zh",
    ]);
    expect([...places.values()].map(({ sheet: name, cell }) => `${name}!${cell}`)).toEqual([
      "任务!C3",
      "任务!A3",
      "measures.responsible!C3",
      "measures.responsible!D2",
      "任务!B3",
    ]);
  });

  test("a table that nobody knows", () => {
    expect(
      read(
        sheet([
          ["甲", "乙"],
          ["1", "2"],
        ]),
      ).told,
    ).toEqual(["tables/unknown-sheet A1", "tables/no-table "]);
  });
});

describe("a map of columns", () => {
  const foreign = sheet([
    ["ref", "What", "Who", "Till", "Internal"],
    ["p-1", "East station", "Rail Office", "2026", "secret"],
  ]);

  test("says which field each heading is", async () => {
    const { map, findings } = await readColumnMap(
      "tables: { Sheet1: projects }\ncolumns:\n  ref: label\n  What: name:en\n  Who: responsible:lead\n  Till: period\n  Internal: ''\n",
    );
    expect(findings).toEqual([]);
    const { value } = tablesToPlan([foreign], map);
    const { projects } = value as { projects: Record<string, unknown>[] };
    expect(projects).toMatchObject([{ label: "p-1", name: { en: "East station" }, period: "2026", responsible: [{ role: "lead" }] }]);
    expect(projects[0]).not.toHaveProperty("extensions");
  });

  test("names fields that there are", async () => {
    const { findings } = await readColumnMap("Task: titel:en\nDue: due\n");
    expect(findings.map(({ rule, params }) => [rule, params?.name])).toEqual([["tables/map-field", "titel:en"]]);
    expect((await readColumnMap("- a")).findings.map(({ rule }) => rule)).toEqual(["tables/no-map"]);
  });
});

describe("what goes on without an end", () => {
  const dues = (rows: readonly (readonly Cell[])[], ...more: Sheet[]) => {
    const { value, told } = read(sheet([["任务名称", "牵头单位", "完成时限"], ...rows]), ...more);
    return { dues: value.measures?.map(({ due }) => due), told };
  };

  test("has its beginning in its words, in the period of the plan, or stays without a date; each is told", () => {
    const rows = [
      ["修路", "市交通局", "持续推进"],
      ["造林", "市林业局", "长期"],
      ["巡查", "市交通局", "2024年起长期坚持"],
      ["普查", "市统计局", "常态化开展"],
    ];
    const alone = dues(rows);
    expect(alone.dues).toEqual([undefined, undefined, "2024/..", undefined]);
    expect(alone.told).toContain("tables/no-start C2");
    const plan = sheet(
      [
        ["id", "specVersion", "title:zh", "period"],
        ["p", "0.3", "规划", "2021/2025"],
      ],
      "plan",
    );
    const within = dues(rows, plan);
    expect(within.dues).toEqual(["2021/..", "2021/..", "2024/..", "2021/.."]);
    expect(within.told).toContain("tables/ongoing C2");
  });
});

describe("columns of amounts become the funding of a project", () => {
  const fundings = (headings: readonly string[], cells: readonly Cell[], above: readonly (readonly Cell[])[] = []) => {
    const { value } = read(sheet([...above, ["序号", "项目名称", ...headings], [1, "东站", ...cells]]));
    return value.projects?.[0];
  };
  const money = (amount: number) => ({ amount, currency: "CNY" });

  test.each<[string, Cell, unknown]>([
    ["总投资（亿元）", 12.35, { amount: money(1_235_000_000) }],
    ["总投资\n（万元）", "1,200", { amount: money(12_000_000) }],
    ["计划总投资", "３亿元", { amount: money(300_000_000) }],
    ["2025年计划投资（万元）", 5000, { amount: money(50_000_000), period: "2025" }],
    ["年度投资（亿元）", 0.3, { amount: money(30_000_000), statement: { zh: "年度投资：0.3亿元" } }],
    ["总投资（亿元）", "待定", { statement: { zh: "总投资：待定" } }],
    ["总投资（亿元）", "约3", { statement: { zh: "总投资：约3" } }],
  ])("%j with %j", (heading, cell, expected) => {
    expect(fundings([heading], [cell])?.funding).toEqual([expected]);
  });

  test("the unit may stand above the table; several stand beside each other, and a stroke is none", () => {
    const both = fundings(["总投资", "2025年投资", "2026年投资"], [12, "/", 3], [["项目表"], ["单位：亿元"]]);
    expect(both?.funding).toEqual([{ amount: money(1_200_000_000) }, { amount: money(300_000_000), period: "2026" }]);
  });

  test("without any unit they are kept as they stand", () => {
    expect(fundings(["总投资"], [12])).toMatchObject({ extensions: { "spreadsheet.columns": { 总投资: "12" } } });
  });
});

test("notes below a table go on in rows of their own, and indicators are measured in their 单位", () => {
  const { value, told } = read(
    sheet([
      ["序号", "指标", "单位", "属性"],
      [1, "城际铁路里程", "公里", "预期性"],
      [2, "森林覆盖率", "%", "约束性"],
      ["备注：1.数据为虚构。"],
      ["2.年度计划可以调整。"],
    ]),
  );
  expect(value.indicators?.map(({ unit, agency }) => [unit, agency])).toEqual([
    ["公里", undefined],
    ["%", undefined],
  ]);
  expect(told).toEqual(expect.arrayContaining(["tables/left-out-row A4", "tables/left-out-row A5"]));
});

test("who has filled a table in is no item, a unit whose formula failed is none, and numbers and dates have other headings too", () => {
  const { value, told } = read(
    sheet([
      ["任务编号", "重点任务", "牵头单位", "进度安排"],
      ["1.1", "建设水资源调配工程", "#N/A", "2025年底前建成"],
      ["1.2", "保护湿地", "林业局", "长期"],
      ["审核人：张三", "", "联系电话：87180000", ""],
    ]),
  );
  expect(value.measures?.map(({ label, due, responsible }) => [label, due, Array.isArray(responsible)])).toEqual([
    ["1.1", "2025-12", false],
    ["1.2", undefined, true],
  ]);
  expect([...names(value).values()]).toEqual(["林业局"]);
  expect(told).toEqual(expect.arrayContaining(["tables/error-cell C2", "tables/left-out-row A4"]));
});

test("what is to be done beside a domain, without a column of tasks, is what the tasks of that domain are", () => {
  const { value, told } = read(
    sheet(
      [
        ["序号", "任务类别", "具体任务", "牵头单位", "完成时限"],
        [1, "基础设施", "建成东站", "市发改委", "2025年"],
        [2, undefined, "开工西线", "市政务办等", "2024年"],
        [3, "公共服务", "办好学校", "市教育局等有关部门、市高等法院", "2025年"],
      ],
      "任务表",
      [{ row: 1, column: 1, rows: 2, columns: 1 }],
    ),
  );
  const titles = new Map(value.domains?.map(({ id, title }) => [id, (title as { zh: string }).zh]));
  expect(value.actions).toBeUndefined();
  expect(value.measures?.map(({ statement, domain }) => [statement, titles.get(domain as string)])).toEqual([
    [{ zh: "建成东站" }, "基础设施"],
    [{ zh: "开工西线" }, "基础设施"],
    [{ zh: "办好学校" }, "公共服务"],
  ]);
  // Who is meant beside the units that are named is nobody's to guess; that there is somebody is told.
  expect([...names(value).values()]).toEqual(["市发改委", "市政务办", "市教育局", "市高等法院"]);
  expect(told).toContain("tables/others D3");
});

test.each([[["2020年基期值", "2025年目标值", "2030年目标"]], [["现状值（2020年）", "目标值（2025年）", "到2030年预期目标"]]])(
  "a year in a heading makes targets of what stands below it, case %#",
  (years) => {
    const { value } = read(
      sheet([
        ["序号", "指标", "单位", ...years],
        [1, "铁路里程", "公里", 300, "500", "≥ 800"],
        [2, "森林覆盖率", "%", "47.9%", "48%以上", "进一步提高"],
        [3, "服务便利度", "", "—", "", ""],
      ]),
    );
    const [rail, forest, service] = value.indicators ?? [];
    expect(rail).toMatchObject({ baseline: { quantity: { value: 300, unit: "公里" }, date: "2020" } });
    expect([service?.baseline, service?.extensions]).toEqual([undefined, undefined]);
    expect(value.targets?.map(({ indicator, due, quantity, comparator }) => [indicator, due, quantity, comparator])).toEqual([
      [rail?.id, "2025", { value: 500, unit: "公里" }, undefined],
      [rail?.id, "2030", { value: 800, unit: "公里" }, "gte"],
      [forest?.id, "2025", { value: 48, unit: "%" }, "gte"],
      [forest?.id, "2030", undefined, undefined],
    ]);
    expect(value.targets?.[0]?.statement).toEqual({ zh: `铁路里程（${years[1]}）：500公里` });
  },
);

test("目标值 above several years counts for each", () => {
  const { value } = read(
    sheet(
      [
        ["指标", "单位", "目标值", undefined],
        [undefined, undefined, "2025年", "2030年"],
        ["铁路里程", "公里", 500, 800],
      ],
      "指标表",
      [{ row: 0, column: 2, rows: 1, columns: 2 }],
    ),
  );
  expect(value.targets?.map(({ due, quantity }) => [due, (quantity as { value: number }).value])).toEqual([
    ["2025", 500],
    ["2030", 800],
  ]);
});

test("what is done under a merged number has its own in its words, units may stand apart by blanks, and a sum is no item", () => {
  const { value, told } = read(
    sheet(
      [
        ["序号", "任务名称", "主要工作内容", "责任单位（排第一位的为牵头单位）", "时间进度", "责任领导", "备注"],
        ["1", "建设枢纽", "1.1 建成东站", "市交通局 市发改委", "2026年12月底前", "王某", "/"],
        [undefined, undefined, "1.2 开工西线", "市发改委\n市交通局", "每年开展", "李某", "争取"],
        ["合计", undefined, "共2项", undefined, undefined, undefined, undefined],
      ],
      "附件",
      [
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 2, columns: 1 },
      ],
    ),
  );
  const { measures = [], actions = [] } = value;
  const agencies = names(value);
  expect(measures.map(({ label, title }) => [label, title])).toEqual([["1", { zh: "建设枢纽" }]]);
  expect(actions.map(({ label, statement, due, note }) => [label, statement, due, note])).toEqual([
    ["1.1", { zh: "建成东站" }, "2026-12", undefined],
    ["1.2", { zh: "开工西线" }, undefined, { zh: "争取" }],
  ]);
  expect(
    actions.map(({ responsible }) =>
      (responsible as { agency: string; role: string }[]).map((one) => `${one.role} ${agencies.get(one.agency)}`),
    ),
  ).toEqual([
    ["lead 市交通局", "cooperate 市发改委"],
    ["lead 市发改委", "cooperate 市交通局"],
  ]);
  expect(told).toEqual(
    expect.arrayContaining(["tables/left-out-row A4", "tables/parted-by-blanks D2", "tables/no-start E3", "tables/unknown-column F1"]),
  );
});

test("where an item takes more than one row, columns that are no fields go on too", () => {
  const { value } = read(
    sheet(
      [
        ["重点任务", "责任单位", "完成时限", "责任领导"],
        ["建设枢纽", "市交通局", "2025年", "王某"],
        [undefined, "市发改委", undefined, "李某"],
      ],
      "附件",
      [{ row: 1, column: 0, rows: 2, columns: 1 }],
    ),
  );
  expect(value.measures).toMatchObject([{ extensions: { "spreadsheet.columns": { 责任领导: "王某\n李某" } } }]);
});
