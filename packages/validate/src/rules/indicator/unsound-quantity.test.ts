import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { unsoundQuantity } from "./unsound-quantity.ts";

it("holds on its examples", () => expect(tryExamples(unsoundQuantity)).toEqual([]));

const paths = (quantity: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "p", actuals: [{ value: quantity }] }] }],
  };
  return validatePlan(plan, { only: [unsoundQuantity.id] }).findings.map(({ path }) => path);
};

it("looks at what was measured too", () => expect(paths({})).toEqual(["/reports/0/entries/0/actuals/0/value"]));

it("takes zero for a number, an open range and a range of one for sound", () => {
  for (const quantity of [{ value: 0 }, { min: 80 }, { max: 0 }, { min: 5, max: 5 }]) expect(paths(quantity)).toEqual([]);
});
