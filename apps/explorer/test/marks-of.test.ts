import type { Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { narrowTo } from "../src/browse/narrow-to.ts";
import { marksOf } from "../src/overview/marks-of.ts";

const title = { en: "T" };
const plan = {
  specVersion: "0.3",
  id: "p",
  title,
  languages: ["en"],
  goals: [{ id: "goal-1", statement: title, horizon: "2035" }],
  measures: [
    { id: "measure-1", title, due: "2025-06" },
    { id: "measure-2", title, due: "2022/2025" },
    { id: "measure-3", title, due: "2022/.." },
    { id: "measure-4", title },
  ],
  projects: [
    { id: "project-1", name: title, period: "2022-07/2023-06" },
    { id: "project-2", name: title, period: "2022-01/2022-12" },
  ],
  reports: [{ id: "report-1", asOf: "2022-06-30", period: "2022" }],
} as unknown as Plan;

test("what is due stands in its year, what lasts in all of its years, and what has no date nowhere", () => {
  const marks = [...marksOf(plan)].map(([kind, ofKind]) => [kind, ofKind.map(({ years, items }) => `${years} ${items.length}`)]);
  expect(marks).toEqual([
    ["goal", ["2035 1"]],
    ["measure", ["2022/.. 1", "2025 2"]],
    ["project", ["2022 1", "2022/2023 1"]],
  ]);
});

test("a mark leads to the items that it counts", () => {
  for (const [kind, marks] of marksOf(plan)) {
    for (const { years, items } of marks) {
      const found = narrowTo(
        [...marksOf(plan)].flatMap(([, all]) => all.flatMap((mark) => mark.items)),
        plan,
        { years },
      );
      expect(found.filter((each) => each.kind === kind)).toEqual(items);
    }
  }
});
