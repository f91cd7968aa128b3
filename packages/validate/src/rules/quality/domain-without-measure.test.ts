import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { domainWithoutMeasure } from "./domain-without-measure.ts";

it("holds on its examples", () => expect(tryExamples(domainWithoutMeasure)).toEqual([]));

it("does not let the work of a chapter stand for each of its sections", () => {
  const domains = [
    { id: "domain-1", title: { en: "Transport" } },
    { id: "domain-1-1", title: { en: "Rail" }, parent: "domain-1" },
  ];
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    domains,
    measures: [{ id: "measure-1", domain: "domain-1" }],
  };
  expect(validatePlan(plan, { only: [domainWithoutMeasure.id] }).findings.map(({ path }) => path)).toEqual(["/domains/1"]);
});
