import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { dueWithinPeriod } from "./due-within-period.ts";

it("holds on its examples", () => expect(tryExamples(dueWithinPeriod, { codes })).toEqual([]));

it.each([
  ["2020/2025", "2025", true],
  ["2020/2025", "2025-12-31", true],
  ["2020/2025", "2025~", true],
  ["2020/2025", "2019-12-31", false],
  ["2020/..", "2099", true],
  ["2035/2020", "2099", true],
  ["2020/2025", "2025-02-30", true],
  ["2021/2025", "2021/..", true],
  ["2021/2025", "2019/..", true],
  ["2021/2025", "2024-06/..", true],
  ["2021/2025", "2026/..", false],
  ["2021/2025", "2022/2025", true],
  ["2021/2025", "2019/2023", true],
  ["2021/2025", "2022/2026", false],
  ["2021/2025", "2018/2020", false],
  ["2021/..", "2021/..", true],
  ["2021/..", "2020", false],
  ["2021-06/2025", "2021", true],
])("in %s, %s", (period, due, within) => {
  expect(foundBy(dueWithinPeriod, { period, measures: [{ id: "measure-1", due }] })).toHaveLength(within ? 0 : 1);
});
