import { expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { tryExamples } from "../try-examples.ts";
import { milestoneOrder } from "./milestone-order.ts";

it("holds on its examples", () => expect(tryExamples(milestoneOrder, { codes })).toEqual([]));

it("compares last days, and says nothing where one is not known", () => {
  const milestones = (due: string) => [{ id: "milestone-1", for: "goal-1", title: { zh: "评估" }, due }];
  const goals = [{ id: "goal-1", statement: { zh: "基本建成" }, horizon: "2025-06" }];
  expect(foundBy(milestoneOrder, { goals, milestones: milestones("2025-06-30") })).toEqual([]);
  expect(foundBy(milestoneOrder, { goals, milestones: milestones("2025-07-01") })).toEqual(["/milestones/0/due"]);
  expect(foundBy(milestoneOrder, { goals, milestones: milestones("2025-06-31") })).toEqual([]);
  expect(foundBy(milestoneOrder, { milestones: [{ id: "milestone-1", for: "p", title: { zh: "总结" }, due: "2099" }] })).toEqual([]);
});
