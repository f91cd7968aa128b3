import { expect, it } from "vitest";
import { tryExamples } from "../../try-examples.ts";
import { validatePlan } from "../../validate-plan.ts";
import { duplicateTarget } from "./duplicate-target.ts";

it("holds on its examples", () => expect(tryExamples(duplicateTarget)).toEqual([]));

const check = (...targets: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    targets: targets.map((target, index) => ({
      id: `target-${index + 1}`,
      statement: { en: `Statement ${index}` },
      indicator: "indicator-1",
      due: "2025",
      ...target,
    })),
  };
  return validatePlan(plan, { only: [duplicateTarget.id] }).findings;
};

it("points back to the first", () => {
  expect(check({}, {}, {})).toMatchObject([
    { path: "/targets/1", params: { first: { en: "Statement 0" } }, related: [{ path: "/targets/0" }] },
    { path: "/targets/2", related: [{ path: "/targets/0" }] },
  ]);
});

it("tells targets apart by date, item, modality, count, and who set them", () => {
  for (const other of [
    { due: "2030" },
    { for: "p" },
    { modality: "strive" },
    { measuredAs: "growth" },
    { setBy: "instrument-1" },
    { indicator: "indicator-2" },
  ]) {
    expect(check({}, other)).toEqual([]);
  }
});

it("takes a lower and an upper limit for a corridor", () => {
  expect(check({ comparator: "gte" }, { comparator: "lte" })).toEqual([]);
  expect(check({ comparator: "gte" }, { comparator: "gt" })).toHaveLength(1);
});

it("leaves alone what is tied, or out of force", () => {
  expect(check({}, { sameAs: ["target-1"] })).toEqual([]);
  expect(check({}, { replaces: ["target-1"] })).toEqual([]);
});

it("does not take targets without a text in the plan's language for the same", () => {
  const plan = { specVersion: "0.2", id: "p", title: { zh: "规划" }, languages: ["zh"] };
  const targets = [1, 2].map((number) => ({ id: `target-${number}`, statement: { en: "Attract 10" } }));
  expect(validatePlan({ ...plan, targets }, { only: [duplicateTarget.id] }).findings).toEqual([]);
});
