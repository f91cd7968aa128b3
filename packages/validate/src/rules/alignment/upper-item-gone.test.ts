import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { upperItemGone } from "./upper-item-gone.ts";

it("holds on its examples", () => expect(tryExamples(upperItemGone)).toEqual([]));

const found = (alignment: object, upperId = "upper") =>
  validatePlan(
    {
      specVersion: "0.3",
      id: "p",
      title: { zh: "规划" },
      languages: ["zh"],
      measures: [{ id: "measure-1" }],
      alignments: [
        { id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-8" }, relation: "carries-out", ...alignment },
      ],
    },
    {
      only: [upperItemGone.id],
      upper: { specVersion: "0.3", id: upperId, title: { zh: "上位规划" }, languages: ["zh"], measures: [{ id: "measure-9" }] },
    },
  ).findings;

it("leaves alone what was rejected or only proposed, what means the whole plan, and what is of another", () => {
  expect(found({})).toHaveLength(1);
  expect(found({ status: "rejected" })).toEqual([]);
  expect(found({ status: "proposed" })).toEqual([]);
  expect(found({ to: { plan: "upper" } })).toEqual([]);
  expect(found({}, "another")).toEqual([]);
});

it("says what has taken its place", () => {
  const upper = {
    specVersion: "0.3",
    id: "upper",
    title: { zh: "上位规划" },
    languages: ["zh"],
    measures: [{ id: "measure-9", title: { zh: "新任务" }, replaces: ["measure-8"] }],
  };
  const link = { id: "alignment-1", from: "measure-1", to: { plan: "upper", item: "measure-8" }, relation: "carries-out" as const };
  const plan = {
    specVersion: "0.3",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    measures: [{ id: "measure-1" }],
    alignments: [link],
  };
  expect(validatePlan(plan, { only: [upperItemGone.id], upper }).findings[0]).toMatchObject({
    variant: "replaced",
    params: { by: { zh: "新任务" } },
  });
});
