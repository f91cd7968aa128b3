import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { itemVanished } from "./item-vanished.ts";

it("holds on its examples", () => expect(tryExamples(itemVanished)).toEqual([]));

const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] };

it("names what is gone, each once", () => {
  const previous = {
    ...plan,
    goals: [{ id: "goal-1", statement: { en: "Clean air" } }],
    reports: [{ id: "report-1", asOf: "2024" }],
    places: [{ id: "place-1", name: { en: "Town" } }],
  };
  expect(validatePlan(plan, { only: [itemVanished.id], previous }).findings).toMatchObject([
    { path: "/goals", params: { id: "goal-1", name: { en: "Clean air" } } },
    { path: "/reports", params: { id: "report-1", name: { en: "report-1" } } },
  ]);
});

it("leaves an id that now names something else to another rule", () => {
  const previous = { ...plan, goals: [{ id: "item-1", statement: { en: "Clean air" } }] };
  expect(validatePlan({ ...plan, measures: [{ id: "item-1" }] }, { only: [itemVanished.id], previous }).findings).toEqual([]);
});
