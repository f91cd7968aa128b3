import { expect, test } from "vitest";
import { readColumnMap } from "../headings/column-map.ts";
import type { Cell, Sheet, Span } from "../table.ts";
import { tablesToPlan } from "../tables-to-plan.ts";

const sheet = (rows: readonly (readonly Cell[])[], spans: readonly Span[] = []): Sheet => ({
  name: "Sheet1",
  rows,
  spans,
  place: (row, column) => ({ sheet: "Sheet1", cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
});

interface Told {
  readonly reports?: readonly { readonly id: string; readonly asOf: string; readonly entries: readonly Record<string, unknown>[] }[];
  readonly [list: string]: readonly Record<string, unknown>[] | undefined;
}

const head = ["序号", "重点任务", "牵头单位"];

test.each([
  ["截至2025年6月30日", "进展情况", "2025-06-30"],
  ["（填报单位：市发改委，截至2025年6月底）", "工作进展（200字以内）", "2025-06"],
  ["", "截至2025年9月15日工作进展情况", "2025-09-15"],
  ["", "2025年二季度进展情况", "2025-34"],
])("the day of a report is that of “%s” and “%s”", (above, heading, asOf) => {
  const { value } = tablesToPlan([sheet([[above], [...head, heading], [1, "推进铁路建设", "市发改委", "已开工。"]])]);
  const [report] = (value as Told).reports ?? [];
  expect([report?.asOf, report?.entries]).toEqual([asOf, [{ for: (value as Told).measures?.[0]?.id, narrative: { zh: "已开工。" } }]]);
});

test("a day may stand in the cell beside 截至, or in the map of columns; without one the column is kept, and told", async () => {
  const rows: Cell[][] = [
    [...head, "完成情况"],
    [1, "推进铁路建设", "市发改委", "已完成"],
  ];
  const beside = tablesToPlan([sheet([["", "截至：", { is: "date", text: "2025-06-30", shown: "6月30日" }], ...rows])]);
  expect((beside.value as Told).reports?.[0]).toMatchObject({ asOf: "2025-06-30", entries: [{ status: "completed" }] });
  const { map } = await readColumnMap("asOf: 2025-06-30\n");
  expect((tablesToPlan([sheet(rows)], map).value as Told).reports?.[0]?.asOf).toBe("2025-06-30");
  const { value, findings } = tablesToPlan([sheet(rows)]);
  expect((value as Told).reports).toBeUndefined();
  expect(findings.map(({ rule, location }) => `${rule} ${location?.cell}`)).toContain("tables/progress-undated D1");
  expect((value as Told).measures?.[0]?.extensions).toEqual({ "spreadsheet.columns": { 完成情况: "已完成" } });
});

test("shares are read in every form, and a cell merged over the actions of a task tells of the task", () => {
  const rows = [
    ["任务分解表（截至2025年6月）"],
    ["重点任务", "具体举措", "牵头单位", "完成进度（%）", "进展情况"],
    ["推进铁路建设", "建成东站", "市交通局", 60, "东站封顶，西线开工。"],
    [undefined, "开工西线", "市交通局", "80％", undefined],
    ["共建港口", "整合泊位", "市港口局", 1, "推进中"],
    [undefined, undefined, undefined, undefined, "已签协议。"],
  ];
  const { value, locate } = tablesToPlan([sheet(rows, [{ row: 2, column: 4, rows: 2, columns: 1 }])]);
  const { actions = [], measures = [], reports = [] } = value as Told;
  expect(reports[0]?.entries).toEqual([
    { for: actions[0]?.id, progress: 0.6 },
    { for: measures[0]?.id, narrative: { zh: "东站封顶，西线开工。" } },
    { for: actions[1]?.id, progress: 0.8 },
    { for: actions[2]?.id, status: "in-progress", progress: 0.01, narrative: { zh: "已签协议。" } },
  ]);
  expect(locate(["/reports/0/entries/2/progress"]).get("/reports/0/entries/2/progress")).toEqual({ sheet: "Sheet1", cell: "D4" });
});
