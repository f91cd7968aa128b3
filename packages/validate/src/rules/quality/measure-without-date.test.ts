import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { measureWithoutDate } from "./measure-without-date.ts";

it("holds on its examples", () => expect(tryExamples(measureWithoutDate)).toEqual([]));

it("counts the date of an action, of a target, and of a target of an action", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    measures: ["a", "b", "c", "d"].map((letter) => ({ id: `measure-${letter}` })),
    actions: [
      { id: "action-a", for: "measure-a", statement: { en: "A" }, due: "2025" },
      { id: "action-c", for: "measure-c", statement: { en: "C" } },
    ],
    targets: [
      { id: "target-b", for: "measure-b", statement: { en: "B" }, due: "2025" },
      { id: "target-c", for: "action-c", statement: { en: "C" }, due: "2025" },
      { id: "target-d", for: "measure-d", statement: { en: "D" } },
    ],
  };
  expect(validatePlan(plan, { only: [measureWithoutDate.id] }).findings.map(({ path }) => path)).toEqual(["/measures/3/due"]);
});
