import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { vagueQuantity } from "./vague-quantity.ts";

it("holds on its examples", () => expect(tryExamples(vagueQuantity)).toEqual([]));

const printedIn = (target: object) => {
  const plan = { specVersion: "0.2", id: "p", title: { zh: "规划" }, languages: ["zh"], targets: [{ id: "target-1", ...target }] };
  return validatePlan(plan, { only: [vagueQuantity.id] }).findings.map(({ params }) => JSON.stringify(params?.printed));
};

it("points to the number that the text prints", () => {
  expect(printedIn({ statement: { zh: "引进10家以上高端医疗机构" } })).toEqual([expect.stringContaining("10家以上")]);
  expect(printedIn({ statement: { zh: "到2025年引进一批机构" } })).toEqual(['""']);
  expect(printedIn({ statement: { en: "Attract several institutions" } })).toHaveLength(1);
});

it("says nothing of a quantity that could not be read", () => {
  expect(printedIn({ statement: { zh: "引进机构" }, quantity: "10家" })).toEqual([]);
});
