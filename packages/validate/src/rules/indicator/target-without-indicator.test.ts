import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { targetWithoutIndicator } from "./target-without-indicator.ts";

it("holds on its examples", () => expect(tryExamples(targetWithoutIndicator)).toEqual([]));

const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], targets: [{ id: "target-1", statement: { en: "T" } }] };

it("is not asked of a plan without indicators", () => {
  expect(validatePlan(plan, { only: [targetWithoutIndicator.id] })).toMatchObject({
    findings: [],
    notChecked: [{ rule: targetWithoutIndicator.id }],
  });
});

it("leaves alone a target that another instrument set", () => {
  const indicators = [{ id: "indicator-1", name: { en: "I" } }];
  const targets = [{ id: "target-1", statement: { en: "T" }, setBy: "instrument-1" }];
  expect(validatePlan({ ...plan, indicators, targets }, { only: [targetWithoutIndicator.id] }).findings).toEqual([]);
});
