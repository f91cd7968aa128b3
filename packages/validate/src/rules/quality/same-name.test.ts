import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
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

const coded = (scheme: string, ...values: string[]) => ({ identifiers: values.map((value) => ({ scheme, value })) });

it.each([
  ["two codes of one register", coded("uscc", "91350100M000100Y43"), coded("uscc", "12330200MB0F23456X")],
  ["two addresses", coded("uri", "https://example.org/a"), coded("uri", "https://example.org/b")],
  ["two codes of a register of one's own", coded("x-register", "1"), coded("x-register", "2")],
  ["two places that they answer for", { jurisdiction: "place-1" }, { jurisdiction: "place-2" }],
])("takes %s as proof that two things differ", (_, a, b) => {
  expect(check(a, b)).toEqual([]);
  expect(check(a, b, b)).toMatchObject([{ path: "/agencies/2/name", params: { count: 2 }, related: [{ path: "/agencies/1" }] }]);
});

it.each([
  ["one code that both have", coded("uscc", "1", "2"), coded("uscc", "2")],
  ["codes of different registers", coded("uscc", "1"), coded("x-register", "2")],
  ["a code that only one has", coded("uscc", "1"), {}],
])("does not take %s for that", (_, a, b) => expect(check(a, b)).toHaveLength(1));

it("tells projects apart by where they are", () => {
  const projects = [["place-a"], ["place-b"], ["place-b", "place-c"]].map((places, index) => ({
    ...{ id: `project-${index}`, name: { en: "Library" }, places },
  }));
  const plan = { specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"], projects };
  expect(validatePlan(plan, { only: [sameName.id] }).findings).toMatchObject([{ path: "/projects/2/name", params: { count: 2 } }]);
});

it("goes by the plan's first language", () => {
  expect(check({ name: { en: "A", zh: "交通局" } }, { name: { en: "B", zh: "交通局" } }, { name: { zh: "交通局" } })).toEqual([]);
});
