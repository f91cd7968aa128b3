import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { targetLaterThanUpper } from "./target-later-than-upper.ts";

it("holds on its examples", () => expect(tryExamples(targetLaterThanUpper)).toEqual([]));

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
  return validatePlan(plan, { only: [targetLaterThanUpper.id], upper }).findings;
};

it("compares the last days, and says nothing where one has none", () => {
  expect(found({ due: "2025-06" }, { due: "2025" })).toEqual([]);
  expect(found({ due: "2026-01" }, { due: "2025" })).toHaveLength(1);
  expect(found({}, { due: "2025" })).toEqual([]);
  expect(found({ due: "2026" }, {})).toEqual([]);
});
