import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { noBaseline } from "./no-baseline.ts";

it("holds on its examples", () => expect(tryExamples(noBaseline)).toEqual([]));

const plan = {
  specVersion: "0.2",
  id: "p",
  title: { en: "P" },
  languages: ["en"],
  indicators: [
    { id: "indicator-1", name: { en: "I" } },
    { id: "indicator-2", name: { en: "J" } },
  ],
  targets: [1, 2].map((number) => ({ id: `target-${number}`, statement: { en: "T" }, indicator: `indicator-${number}` })),
};
const check = (fields: object) => validatePlan({ ...plan, ...fields }, { only: [noBaseline.id] }).findings;

it("tells once where no indicator has one", () => {
  expect(check({})).toMatchObject([{ path: "/indicators", params: { what: { en: "any of the 2 indicators that have targets" } } }]);
});

it("asks nothing of an indicator without a target", () => expect(check({ targets: [] })).toEqual([]));
