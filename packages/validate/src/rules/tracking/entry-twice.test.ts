import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { entryTwice } from "./entry-twice.ts";

it("holds on its examples", () => expect(tryExamples(entryTwice)).toEqual([]));

it("tells of each entry after the first, by the item's name", () => {
  const entries = [{ for: "p" }, { for: "measure-1" }, { for: "p" }, { for: "p" }];
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "Plan" },
    languages: ["en"],
    reports: [{ id: "report-1", asOf: "2024", entries }],
  };
  expect(validatePlan(plan, { only: [entryTwice.id] }).findings).toMatchObject([
    { path: "/reports/0/entries/2/for", params: { item: { en: "Plan" } } },
    { path: "/reports/0/entries/3/for" },
  ]);
});
