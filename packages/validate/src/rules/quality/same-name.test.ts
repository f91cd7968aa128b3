import { expect, it } from "vitest";
import { tryExamples } from "../../try-examples.ts";
import { validatePlan } from "../../validate-plan.ts";
import { sameName } from "./same-name.ts";

it("holds on its examples", () => expect(tryExamples(sameName)).toEqual([]));

const check = (...agencies: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en", "zh"],
    agencies: agencies.map((agency, index) => ({ id: `agency-${index + 1}`, name: { en: "Transport office" }, ...agency })),
  };
  return validatePlan(plan, { only: [sameName.id] }).findings;
};

it("tells once of a name, however often it is listed", () => {
  expect(check({}, {}, {})).toMatchObject([
    { path: "/agencies/1/name", params: { name: "Transport office", count: 3 }, related: [{ path: "/agencies/0" }] },
  ]);
});

it("leaves alone what belongs elsewhere, is tied, or out of force", () => {
  expect(check({}, { parent: "agency-9" })).toEqual([]);
  expect(check({}, { sameAs: ["agency-1"] })).toEqual([]);
  expect(check({}, { replaces: ["agency-1"] })).toEqual([]);
});

it("goes by the plan's first language", () => {
  expect(check({ name: { en: "A", zh: "交通局" } }, { name: { en: "B", zh: "交通局" } }, { name: { zh: "交通局" } })).toEqual([]);
});
