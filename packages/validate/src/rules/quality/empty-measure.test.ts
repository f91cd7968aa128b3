import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { emptyMeasure } from "./empty-measure.ts";

it("holds on its examples", () => expect(tryExamples(emptyMeasure)).toEqual([]));

it("says nothing of a measure whose text could not be read", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    measures: [{ id: "measure-1", title: "Roads" }, { id: "measure-2" }],
  };
  expect(validatePlan(plan, { only: [emptyMeasure.id] }).findings.map(({ path }) => path)).toEqual(["/measures/1"]);
});
