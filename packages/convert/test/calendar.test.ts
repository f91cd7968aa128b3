import type { Plan } from "@regional-plan/model";
import { casesToTry } from "@regional-plan/repository/cases-to-try";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { ics } from "../src/formats/ics/index.ts";
import { seedPlan } from "./seed-plan.ts";

const ningbo = await seedPlan();

const written = async (plan: Plan, due: "todo" | "event" = "todo") => {
  const { content, losses } = await ics.write(plan, { due });
  return { text: String(content), losses };
};

/** Days, names and words of the entries, as a parser of others' making reads them. */
async function read(plan: Plan, due?: "todo" | "event") {
  const { events = [], todos = [] } = convertIcsCalendar(undefined, (await written(plan, due)).text);
  const day = (date: { date: Date } | null | undefined) => date?.date.toISOString().slice(0, 10);
  return {
    events: events.map(({ uid, start, summary, description }) => [uid, day(start), summary, description]),
    todos: todos.map((todo) => [todo.uid, day("due" in todo ? todo.due : undefined), todo.summary, todo.description]),
  };
}

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "计划" },
  languages: ["zh"],
  issued: "2020-12-03",
  measures: [
    {
      id: "measure-1",
      title: { zh: "建设轨道交通" },
      due: "2025",
      responsible: [
        { agency: "agency-1", role: "lead" },
        { agency: "agency-2", role: "cooperate" },
        { agency: "agency-3", role: "cooperate" },
      ],
    },
    { id: "measure-2", title: { zh: "常态化推进" }, due: "2021/.." },
  ],
  targets: [
    { id: "target-1", for: "measure-1", statement: { zh: "通车里程达到100公里，其中：市域铁路50公里；其他50公里" }, due: "2023-40" },
  ],
  milestones: [{ id: "milestone-1", for: "measure-1", title: { zh: "开工" }, due: "2021-02" }],
  reports: [{ id: "report-1", asOf: "2021-12-31", by: "agency-1" }],
  agencies: [
    { id: "agency-1", name: { zh: "市发展改革委" } },
    { id: "agency-2", name: { zh: "市交通局" } },
    { id: "agency-3", name: { zh: "各区、县（市）" } },
  ],
};

describe("a calendar", () => {
  test("has each date on its last day, and says in words what the plan says", async () => {
    expect(await read(plan)).toEqual({
      events: [
        ["milestone-1@p", "2021-02-28", "开工", "完成时限：2021年2月"],
        ["report-1@p", "2021-12-31", "进展报告", "截至：2021年12月31日\n报告单位：市发展改革委"],
      ],
      todos: [
        ["target-1@p", "2023-06-30", "通车里程达到100公里，其中：市域铁路50公里；其他50公里", "完成时限：2023年上半年"],
        ["measure-1@p", "2025-12-31", "建设轨道交通", "完成时限：2025年\n牵头：市发展改革委\n配合：市交通局、各区、县（市）"],
      ],
    });
  });

  test("has events alone, where they are asked for", async () => {
    const { events, todos } = await read(plan, "event");
    expect(events.map(([uid]) => uid)).toEqual(["milestone-1@p", "report-1@p", "target-1@p", "measure-1@p"]);
    expect(todos).toEqual([]);
  });

  test("keeps the date as it is written, and tells what has no last day", async () => {
    const { text, losses } = await written(plan);
    expect(text).toContain("X-REGIONAL-PLAN-DATE:2023-40\r\n");
    expect(text).toContain("DTSTAMP:20201203T000000Z\r\n");
    expect(losses).toContainEqual({
      path: "/measures/1/due",
      value: "2021/..",
      reason: expect.objectContaining({ en: expect.any(String) }),
    });
  });

  test.each([ningbo, transportCompact])("of $id is read by another program", async (some) => {
    const { events, todos } = await read(some);
    expect(events.length + todos.length).toBe((await written(some)).text.match(/^UID:/gmu)?.length);
    expect([...events, ...todos].filter((entry) => entry.includes(undefined))).toEqual([]);
  });
});

const signs = [...'\\;,:"^=\n\r\t 一𠮷é', "\r\n", "BEGIN:VEVENT", "\u0007", "长".repeat(40)];
const anyText = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 30 }).map((parts) => `甲${parts.join("")}乙`);

test("no text breaks its line: each has at most 75 octets, whole characters, and comes back as it was", async () => {
  const bytes = new TextEncoder();
  for (const text of fc.sample(anyText, { seed: 5, numRuns: casesToTry(500) })) {
    const some: Plan = {
      ...plan,
      measures: [{ id: "measure-1", title: { zh: text }, due: "2025" }],
      targets: [],
      milestones: [],
      reports: [],
    };
    const { text: content } = await written(some);
    for (const line of content.split("\r\n")) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
    expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    const { todos } = await read(some);
    const due = text.replace(/\r\n?/gu, "\n").replaceAll("\u0007", "\uFFFD");
    expect(todos.map(([, , summary]) => summary)).toEqual([due]);
  }
});
