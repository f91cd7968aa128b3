import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { documentMissing } from "./document-missing.ts";

it("holds on its examples", () => expect(tryExamples(documentMissing)).toEqual([]));

it("says nothing where nobody looked for the text", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    documents: [{ id: "document-1", title: { en: "D" }, path: "a.txt" }],
  };
  const { findings, notChecked } = validatePlan(plan, { only: [documentMissing.id] });
  expect([findings, notChecked.map(({ reason }) => reason.en)]).toEqual([[], ["The source texts were not given."]]);
});
