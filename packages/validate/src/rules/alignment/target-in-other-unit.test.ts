import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { targetInOtherUnit } from "./target-in-other-unit.ts";

it("holds on its examples", () => expect(tryExamples(targetInOtherUnit)).toEqual([]));

const found = (target: object, above: object, alignment: object = {}) => {
  const head = { specVersion: "0.3", title: { zh: "规划" }, languages: ["zh"] };
  const link = {
    id: "alignment-1",
    from: "target-1",
    to: { plan: "upper", item: "target-9" },
    relation: "carries-out" as const,
    ...alignment,
  };
  const plan = { ...head, id: "p", targets: [{ id: "target-1", statement: { zh: "目标" }, ...target }], alignments: [link] };
  const upper = { ...head, id: "upper", targets: [{ id: "target-9", statement: { zh: "目标" }, ...above }] };
  return validatePlan(plan, { only: [targetInOtherUnit.id], upper }).findings;
};

const amount = (value: number, unit: string) => ({ quantity: { value, unit } });

it("takes scales and classifiers for the same unit", () => {
  expect(found(amount(1, "亿元"), amount(9, "万元"))).toEqual([]);
  expect(found(amount(1, "家"), amount(1, "个"))).toEqual([]);
  expect(found(amount(1, "家"), amount(1, "%"))).toHaveLength(1);
  expect(found({}, amount(1, "%"))).toEqual([]);
});
