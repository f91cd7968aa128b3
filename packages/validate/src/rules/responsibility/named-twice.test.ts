import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { namedTwice } from "./named-twice.ts";

it("holds on its examples", () => expect(tryExamples(namedTwice)).toEqual([]));

const check = (responsible: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    projects: [{ id: "project-1", name: { en: "Bridge" }, responsible }],
  };
  return validatePlan(plan, { only: [namedTwice.id] }).findings;
};
const duty = { agency: "agency-a", role: "lead" };

it("deletes none of two equal entries: the second may be a copy that somebody forgot to change", () => {
  for (const second of [duty, { ...duty, source: [{ quote: "市发改委牵头" }] }]) {
    const [found, another] = check([duty, second]);
    expect(found).toMatchObject({
      path: "/projects/0/responsible/1",
      related: [{ path: "/projects/0/responsible/0" }],
    });
    expect(found).not.toHaveProperty("fix");
    expect(another).toBeUndefined();
  }
});

it("leaves another role, another unit and another scope alone", () => {
  expect(check([duty, { ...duty, role: "guide" }, { ...duty, agency: "agency-b" }, { ...duty, scope: "rail" }])).toEqual([]);
});
