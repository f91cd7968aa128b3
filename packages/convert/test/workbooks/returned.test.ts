import { type Plan, serialisePlan } from "@regional-plan/model";
import { fiveYearPlan } from "@regional-plan/repository/five-year-plan";
import { describe, expect, test } from "vitest";
import { markSheet } from "../../src/formats/xlsx/plan/plan-mark.ts";
import { planToSheets } from "../../src/formats/xlsx/plan/plan-to-sheets.ts";
import type { SheetToWrite } from "../../src/formats/xlsx/write/sheet-to-write.ts";
import { writeWorkbook } from "../../src/formats/xlsx/write/write-workbook.ts";
import { xlsx } from "../../src/formats/xlsx/xlsx.ts";
import * as returned from "./returned.ts";

interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What was read, by list; units of tasks by their names. */
async function read(bytes: Uint8Array) {
  const { value, findings } = await xlsx.load(bytes);
  const lists = (value ?? {}) as Readonly<Record<string, readonly Item[] | undefined>>;
  const nameOf = (id: unknown) => (lists.agencies?.find((agency) => agency.id === id)?.name as { zh: string } | undefined)?.zh;
  const titleOf = (id: unknown) => (lists.measures?.find((measure) => measure.id === id)?.title as { zh: string } | undefined)?.zh;
  const tasks = [...(lists.actions ?? lists.measures ?? [])].map((item) => ({
    task: titleOf(item.for ?? item.id),
    ...(item.for !== undefined && { action: (item.statement as { zh: string }).zh }),
    who: ((item.responsible ?? []) as { agency: string; role: string }[]).map(({ agency, role }) => `${role} ${nameOf(agency)}`).join(" "),
    due: item.due,
  }));
  const told = findings.map(({ rule, variant, location }) =>
    [rule, variant, location && `${location.sheet}${location.cell === undefined ? "" : `!${location.cell}`}`]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return { lists, tasks, told };
}

describe("任务分解表", () => {
  test("with titles above, cells merged down the side and a note below", async () => {
    const { tasks, told } = await read(returned.tasksMerged);
    const rail = { task: "推进城际铁路建设" };
    expect(tasks.slice(0, 2)).toEqual([
      { ...rail, action: "建成东线一期工程", who: "lead 市交通运输局 cooperate 市发展改革委 cooperate 市财政局", due: "2025-12" },
      { ...rail, action: "开展西线前期工作", who: "lead 市交通运输局 cooperate 沿线各区政府", due: "2024-06" },
    ]);
    expect(tasks[2]).toMatchObject({ task: "共建沿海防护林", action: "新造防护林2万亩", who: "lead 市林业局" });
    expect(told).toContain("tables/heading-row Sheet1!A4");
    expect(told).toContain("tables/left-out-row Sheet1!A8");
  });

  test("with two rows of headings and rows that only name a field of work", async () => {
    const { tasks, told } = await read(returned.tasksTwoHeads);
    expect(tasks).toEqual([
      { task: "推进城际铁路建设", action: "建成东线一期工程", who: "lead 市交通运输局 cooperate 市财政局", due: "2025-12" },
      { task: "共建沿海防护林", action: "新造防护林2万亩", who: "lead 市林业局", due: "2024" },
    ]);
    expect(told).toEqual(expect.arrayContaining(["tables/left-out-row 任务分解!A4", "tables/left-out-row 任务分解!A6"]));
  });

  test("without actions, its numbers formulas and its dates dates", async () => {
    const { tasks, lists } = await read(returned.tasksPlain);
    expect(tasks).toEqual([
      { task: "推进城际铁路建设", who: "lead 市交通运输局", due: "2025-12-31" },
      { task: "共建沿海防护林", who: "lead 市林业局", due: "2024-06" },
    ]);
    expect(lists.measures?.map(({ label }) => label)).toEqual(["1", "2"]);
  });

  test("on several sheets, each with its title in one cell or in fifteen, under a text box", async () => {
    const { tasks } = await read(returned.severalSheets);
    expect(tasks.map(({ task, who }) => [task, who])).toEqual([
      ["推进城际铁路建设", "lead 市交通运输局"],
      ["共建沿海防护林", "lead 市林业局"],
    ]);
  });

  test("as it is written here comes back as the same tasks", async () => {
    const { content, losses } = await xlsx.write(fiveYearPlan as Plan, { layout: "tasks" });
    const { tasks } = await read(content as Uint8Array);
    const { measures = [], actions = [] } = fiveYearPlan as Plan;
    const written = actions.filter(({ for: task }) => measures.some(({ id }) => id === task)).map(({ statement }) => statement.zh);
    expect(tasks.map(({ action }) => action)).toEqual(expect.arrayContaining(written));
    expect(losses.map(({ path }) => path)).toContain("/goals");
  });
});

describe("a workbook of one's own", () => {
  /** The plan as sheets, and each of them as somebody has left it. */
  const changed = (change: (sheet: SheetToWrite) => SheetToWrite) =>
    writeWorkbook([...planToSheets(fiveYearPlan as Plan).map(change), markSheet({ id: "linlan-five-year-plan" })]);

  test("with its columns in another order, a blank row and a sheet out of the way", async () => {
    const bytes = changed((sheet) => ({
      ...sheet,
      hidden: sheet.hidden === true || sheet.name.endsWith("原文出处"),
      columns: [],
      rows: sheet.rows.flatMap((row, index) => [[...row].reverse(), ...(index === 0 && !sheet.hidden ? [[]] : [])]),
    }));
    const { plan, findings } = await xlsx.read(bytes);
    expect(findings).toEqual([]);
    expect(plan && serialisePlan(plan)).toBe(serialisePlan(fiveYearPlan as Plan));
  });

  test("with English headings alone", async () => {
    const bytes = changed((sheet) =>
      sheet.hidden ? sheet : { ...sheet, rows: [(sheet.rows[0] ?? []).map((cell) => String(cell).split("\n")[1]), ...sheet.rows.slice(1)] },
    );
    const { plan } = await xlsx.read(bytes);
    expect(plan && serialisePlan(plan)).toBe(serialisePlan(fiveYearPlan as Plan));
  });
});

describe("what is hidden", () => {
  test("by hand is an older copy of what is shown", async () => {
    const { lists, told } = await read(returned.olderCopies);
    expect(lists.goals).toEqual([{ id: "goal-1", statement: { zh: "一小时通达" }, horizon: "2025" }]);
    expect(told).toEqual(["xlsx/hidden-rows 目标!A2", "xlsx/hidden-columns 目标!C1", "xlsx/hidden-sheet 目标旧"]);
  });

  test("by a filter is read", async () => {
    const { lists, told } = await read(returned.filtered);
    expect(lists.goals?.map(({ id }) => id)).toEqual(["goal-1", "goal-2"]);
    expect(told).toEqual(["xlsx/hidden-rows filtered 目标!A2"]);
  });
});

describe("values", () => {
  test("of the strict variant with ISO dates", async () => {
    const { lists, told } = await read(returned.strictDates);
    expect(lists.measures?.map(({ due }) => due)).toEqual(["2025-06-30", "2025"]);
    expect(told).toEqual([]);
  });

  test("counted from 1904, in full width, or without the year", async () => {
    const { lists, told } = await read(returned.from1904);
    expect(lists.measures?.map(({ label, due }) => [label, due])).toEqual([
      ["1月2日", "2025-06-30"],
      ["２", "2025-06"],
    ]);
    expect(told).toEqual(expect.arrayContaining(["xlsx/unseen-year 任务!D2", "tables/date-as-text 任务!B2"]));
  });

  test("that formulas failed to give", async () => {
    const { lists, told } = await read(returned.errors);
    expect(lists.goals?.map(({ horizon }) => horizon)).toEqual([undefined, undefined]);
    expect(told).toEqual(["xlsx/no-result 目标!C3", "tables/error-cell 目标!C2"]);
  });

  test("with guides, line breaks and blanks, below two equal headings and one that nobody knows", async () => {
    const { lists, told } = await read(returned.looseTexts);
    expect(lists.goals).toMatchObject([{ id: "goal-1", statement: { zh: "一小时通达\r\n格局" }, horizon: "2025" }]);
    expect(JSON.stringify(lists.goals?.[0]?.extensions)).toContain("王某");
    expect(told).toEqual(["tables/same-heading 目标!D1", "tables/unknown-column 目标!E1"]);
  });
});

test("an old workbook is read, whatever it is called, and told", async () => {
  const { tasks, told } = await read(returned.oldWorkbook);
  expect(tasks).toMatchObject([
    {
      task: "推进城际铁路建设",
      action: "建成东线一期工程",
      who: "lead 市交通运输局 cooperate 市发展改革委 cooperate 市财政局",
      due: "2025-12",
    },
    { task: "推进城际铁路建设", action: "开展西线前期工作", who: "lead 市交通运输局 cooperate 沿线各区政府", due: "2024-06" },
    { task: "共建沿海防护林", who: "lead 市林业局", due: "2025" },
  ]);
  expect(told).toEqual(expect.arrayContaining(["xlsx/old-workbook", "xlsx/hidden-rows 任务分解!A6"]));
});
