import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { arrangementMissing } from "./arrangement-missing.ts";

it("holds on its examples", () => expect(tryExamples(arrangementMissing)).toEqual([]));

const check = (arrangements: object[]) => {
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], measures: [{ id: "measure-1" }], arrangements };
  return validatePlan(plan, { only: [arrangementMissing.id] }).findings;
};

it("names only what is missing", () => {
  expect(check([{ id: "arrangement-1", title: { en: "Check" }, kinds: ["evaluation"] }])).toMatchObject([
    { params: { missing: { en: "supervision", zh: "督查" } } },
  ]);
});

it("takes each from an arrangement of its own", () => {
  const one = { id: "arrangement-1", title: { en: "Watch" }, kinds: ["supervision"] };
  expect(check([one, { id: "arrangement-2", title: { en: "Judge" }, kinds: ["x-audit", "evaluation"] }])).toEqual([]);
});
