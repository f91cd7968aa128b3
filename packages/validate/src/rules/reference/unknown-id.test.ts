import { expect, it } from "vitest";
import { tryExamples } from "../../try-examples.ts";
import { validatePlan } from "../../validate-plan.ts";
import { unknownId } from "./unknown-id.ts";

it("holds on its examples", () => expect(tryExamples(unknownId)).toEqual([]));

it("offers the nearest id as a fix", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    agencies: [{ id: "agency-transport", name: { en: "Transport bureau" } }],
    measures: [{ id: "measure-1", responsible: [{ agency: "agency-trasnport", role: "lead" }] }],
  };
  expect(validatePlan(plan, { only: ["reference/unknown-id"] }).findings).toEqual([
    {
      rule: "reference/unknown-id",
      severity: "error",
      path: "/measures/0/responsible/0/agency",
      params: { id: "agency-trasnport", nearest: "agency-transport" },
      variant: "near",
      fix: [{ op: "replace", path: "/measures/0/responsible/0/agency", value: "agency-transport" }],
    },
  ]);
});
