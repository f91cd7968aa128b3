import { expect, test } from "vitest";
import type { Plan } from "../plan/plan.ts";
import type { PaperTable } from "./paper.ts";
import { taskTable } from "./task-table.ts";
import { wordingsOf } from "./wordings-of.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "行动计划", en: "Action plan" },
  languages: ["zh", "en"],
  domains: [
    { id: "domain-1", label: "（一）", title: { zh: "交通", en: "Transport" } },
    { id: "domain-2", title: { zh: "无任务", en: "Empty" } },
  ],
  measures: [
    { id: "measure-0", domain: "domain-1", title: { zh: "旧任务", en: "Old" } },
    {
      id: "measure-1",
      domain: "domain-1",
      title: { zh: "铁路", en: "Rail" },
      due: "2025",
      replaces: ["measure-0"],
      responsible: [
        { agency: "agency-1", role: "lead" },
        { agency: "agency-2", role: "cooperate" },
        { agency: "agency-3", role: "supervise" },
      ],
    },
    { id: "measure-2", statement: { zh: "修编规划", en: "Revise the plan" } },
  ],
  actions: [
    { id: "action-1", for: "measure-1", statement: { zh: "建线", en: "Build" } },
    { id: "action-2", for: "measure-1", statement: { zh: "为此", en: "For this" }, kind: "basis" },
    {
      id: "action-3",
      for: "measure-1",
      statement: { zh: "通车", en: "Run" },
      due: "2024",
      responsible: [{ agency: "agency-2", role: "lead" }],
    },
    { id: "action-4", for: "measure-1", statement: { zh: "扩建", en: "Extend" }, responsible: [{ agency: "agency-2", role: "lead" }] },
  ],
  arrangements: [
    {
      id: "arrangement-1",
      title: { zh: "加强督查", en: "Supervise" },
      kinds: ["supervision"],
      statement: { zh: "定期督查", en: "At set times" },
    },
  ],
  agencies: [
    { id: "agency-1", name: { zh: "市交通局", en: "Transport Bureau" } },
    { id: "agency-2", name: { zh: "市发改委" } },
  ],
};

/** The table as lines of cells, with how far each spans. */
const drawn = ({ head, rows }: PaperTable, language: string) =>
  [...head, ...rows].map(({ cells }) =>
    cells.map(({ text, rowSpan, columnSpan }) => {
      const words = wordingsOf(text, [language])[0]?.runs.map((run) => run.text) ?? [];
      return `${words.join("")}${rowSpan ? `↓${rowSpan}` : ""}${columnSpan ? `→${columnSpan}` : ""}`;
    }),
  );

test("what rows share stands in one cell, and what an action says itself in its own", () => {
  expect(drawn(taskTable(plan), "zh")).toEqual([
    ["序号", "重点任务", "具体举措", "牵头单位", "配合单位", "完成时限"],
    ["（一）交通→6"],
    ["1↓3", "铁路↓3", "建线", "市交通局", "市发改委、agency-3（督导）", "2025年"],
    ["通车", "市发改委↓2", "↓2", "2024年"],
    ["扩建", "2025年"],
    ["其他任务→6"],
    ["2", "修编规划", "", "", "", ""],
    ["保障措施→6"],
    ["3", "加强督查", "定期督查", "", "", ""],
  ]);
  expect(drawn(taskTable(plan), "en")[2]).toEqual(["1↓3", "Rail↓3", "Build", "Transport Bureau", "市发改委, agency-3 (supervise)", "2025"]);
});

test("a cell says what it rests on", () => {
  const rows = taskTable(plan).rows.map(({ cells }) => cells.map(({ because }) => because?.join(" ") ?? ""));
  expect(rows.slice(0, 4)).toEqual([
    ["/domains/0"],
    [
      "/measures/1",
      "/measures/1",
      "/actions/0",
      "/measures/1/responsible/0",
      "/measures/1/responsible/1 /measures/1/responsible/2",
      "/measures/1/due",
    ],
    ["/actions/2", "/actions/2/responsible/0 /actions/3/responsible/0", "", "/actions/2/due"],
    ["/actions/3", "/measures/1/due"],
  ]);
});

test("where nothing tells units apart, the heading says so", () => {
  const responsible = [{ agency: "agency-1", role: "responsible" } as const];
  const bare: Plan = { ...plan, actions: [], measures: [{ id: "measure-1", title: { zh: "铁路" }, responsible }] };
  expect(
    drawn(taskTable(bare), "zh")
      .slice(0, 3)
      .map((cells) => cells[3]),
  ).toEqual(["责任单位", undefined, "市交通局"]);
  const led: Plan = {
    ...bare,
    measures: [{ id: "measure-1", title: { zh: "铁路" }, responsible: [...responsible, { agency: "agency-2", role: "lead" }] }],
  };
  expect(drawn(taskTable(led), "zh")[2]?.[3]).toBe("市交通局（责任单位）、市发改委");
});

test("a plan without tasks has a table without rows", () => {
  expect(taskTable({ specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] }).rows).toEqual([]);
});
