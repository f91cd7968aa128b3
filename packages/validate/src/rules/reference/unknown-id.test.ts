import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
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

it("offers nothing to write where several ids are as near, and none of a kind that may not stand there", () => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    domains: [
      { id: "domain-1", title: { en: "Roads" } },
      { id: "domain-2", title: { en: "Ports" } },
    ],
    agencies: [{ id: "domain-77", name: { en: "Transport bureau" } }],
    measures: [
      { id: "measure-1", domain: "domain-7" },
      { id: "measure-2", domain: "domian-2" },
    ],
  };
  expect(validatePlan(plan, { only: ["reference/unknown-id"] }).findings).toMatchObject([
    { params: { id: "domain-7", nearest: "domain-1" } },
    { params: { id: "domian-2", nearest: "domain-2" }, fix: [{ value: "domain-2" }] },
  ]);
  expect(validatePlan(plan, { only: ["reference/unknown-id"] }).findings[0]).not.toHaveProperty("fix");
});

it("tells a name from an id, and mends it where one item alone has it", () => {
  const check = (...names: string[]) => {
    const agencies = names.map((name, index) => ({ id: `agency-${index}`, name: { en: `Bureau ${index}` }, aliases: [{ en: name }] }));
    const measures = [{ id: "measure-1", responsible: [{ agency: "ndrc", role: "lead" }] }];
    const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], agencies, measures };
    return validatePlan(plan, { only: ["reference/unknown-id"] }).findings;
  };
  expect(check("NDRC", "MOT")).toMatchObject([{ variant: "named", params: { nearest: "agency-0" }, fix: [{ value: "agency-0" }] }]);
  const [found] = check("NDRC", "ndrc");
  expect(found).toMatchObject({ variant: "named", params: { nearest: "agency-0, agency-1" } });
  expect(found).not.toHaveProperty("fix");
});
