import { type Plan, stateOf } from "@regional-plan/model";
import { expect, it } from "vitest";
import { courseFigure } from "./course-figure.ts";
import { courseOf } from "./course-of.ts";
import { tasksOf } from "./tasks-of.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "计划" },
  languages: ["zh"],
  measures: [{ id: "measure-1", due: "2022" }, { id: "measure-2", due: "2024" }, { id: "measure-3" }, { id: "measure-4" }],
  actions: [{ id: "action-1", for: "measure-4", statement: { zh: "举措" } }],
  reports: [
    {
      id: "report-1",
      asOf: "2022",
      entries: [
        { for: "measure-1", status: "completed" },
        { for: "measure-2", status: "completed", dateMet: "2021-06" },
        { for: "measure-3", status: "completed" },
      ],
    },
    {
      id: "report-2",
      asOf: "2023",
      entries: [
        { for: "measure-2", narrative: { zh: "无变化" } },
        { for: "measure-3", status: "in-progress" },
        { for: "action-1", status: "completed" },
      ],
    },
    { id: "report-3", asOf: "2021", entries: [] },
  ],
};

const course = (asOf: string) => {
  const state = stateOf(plan, { asOf });
  return courseOf(state, tasksOf(state));
};

it("counts what was to be completed and what is, by the day of each report and the last one", () => {
  expect(course("2024-12-31")).toEqual([
    { day: "2021-12-31", due: { count: 0, because: [] }, completed: { count: 1, because: ["/reports/0/entries/1"] } },
    { day: "2022-12-31", due: { count: 1, because: ["/measures/0/due"] }, completed: { count: 2, because: ["/reports/0/entries/0"] } },
    { day: "2023-12-31", due: { count: 1, because: [] }, completed: { count: 3, because: ["/reports/1/entries/2"] } },
    { day: "2024-12-31", due: { count: 2, because: ["/measures/1/due"] }, completed: { count: 3, because: [] } },
  ]);
  expect(course("2022-12-31").at(-1)?.completed.count).toBe(3);
});

it("is drawn from two days on, and without dates shows only what is completed", () => {
  expect(courseFigure(course("2021-12-31"))).toEqual([]);
  const [figure] = courseFigure(course("2022-12-31"));
  expect(figure?.kind === "figure" && figure.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [0, 1],
    [1, 3],
  ]);
  const undated = stateOf({ ...plan, measures: plan.measures?.map(({ id }) => ({ id })) ?? [] }, { asOf: "2023-12-31" });
  const [bare] = courseFigure(courseOf(undated, tasksOf(undated)));
  expect(bare?.kind === "figure" && bare.series.map(({ name }) => name)).toEqual([{ en: "Completed", zh: "已完成" }]);
});
