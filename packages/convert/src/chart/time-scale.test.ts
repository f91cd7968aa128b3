import { expect, test } from "vitest";
import { chartOf } from "./chart.ts";
import { valueTicks } from "./value-ticks.ts";

const ticksOf = (...dates: string[]) => {
  const points = dates.map((at) => ({ at, value: 1 }));
  const axis = { title: "" };
  return chartOf({ kind: "figure", caption: "", along: axis, counted: axis, series: [{ name: "", points }] })?.time?.ticks.map(
    ({ year, month }) => `${year}-${month}`,
  );
};

test.each([
  [
    ["2021", "2025"],
    ["2021-12", "2022-12", "2023-12", "2024-12", "2025-12"],
  ],
  [
    ["2021-01-01", "2022-06"],
    ["2020-12", "2021-3", "2021-6", "2021-9", "2021-12", "2022-3", "2022-6"],
  ],
  [
    ["2021-03", "2021-03"],
    ["2021-3", "2021-4"],
  ],
  [["2021-03-05"], ["2021-2", "2021-3"]],
  [["2021"], ["2021-12", "2022-12"]],
  [
    ["2021", "2022-06"],
    ["2021-12", "2022-1", "2022-2", "2022-3", "2022-4", "2022-5", "2022-6"],
  ],
  [
    ["2021-33", "2021-34"],
    ["2021-3", "2021-4", "2021-5", "2021-6"],
  ],
  [
    ["2020", "2035"],
    ["2020-12", "2025-12", "2030-12", "2035-12"],
  ],
])("the ticks of %j", (dates, expected) => {
  expect(ticksOf(...dates)).toEqual(expected);
});

test("what has no last day has no place", () => {
  expect(ticksOf("2021/..", "soon", "2021-02-30")).toBeUndefined();
});

test.each([
  [0, 10, true, [0, 2, 4, 6, 8, 10]],
  [3, 3, false, [0, 1, 2, 3]],
  [0, 0, true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0.1, 0.3, true, [0, 0.1, 0.2, 0.3]],
  [850, 862, false, [850, 855, 860, 865]],
  [850, 862, true, [0, 200, 400, 600, 800, 1000]],
  [-12, 30, true, [-20, -10, 0, 10, 20, 30]],
])("numbers at the axis from %d to %d", (least, most, isLength, expected) => {
  const ticks = valueTicks(least, most, isLength);
  expect(ticks).toEqual(expected);
  expect(ticks[0]).toBeLessThanOrEqual(least);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
  expect(new Set(ticks).size).toBe(ticks.length);
});
