import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { indicatorWithoutTarget } from "./indicator-without-target.ts";

it("holds on its examples", () => expect(tryExamples(indicatorWithoutTarget)).toEqual([]));

const paths = (...indicators: object[]) => {
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], indicators };
  return validatePlan(plan, { only: [indicatorWithoutTarget.id] }).findings.map(({ path }) => path);
};

it("points to the only indicator", () => expect(paths({ id: "indicator-1", name: { en: "I" } })).toEqual(["/indicators/0"]));

it("asks nothing of an indicator whose place another has taken", () => {
  expect(paths({ id: "indicator-1", name: { en: "I" } }, { id: "indicator-2", name: { en: "J" }, replaces: ["indicator-1"] })).toEqual([
    "/indicators/1",
  ]);
});
