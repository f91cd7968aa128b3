import { expect, it } from "vitest";
import { tryExamples } from "../../try-examples.ts";
import { validatePlan } from "../../validate-plan.ts";
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

it("offers to delete an entry that says nothing more", () => {
  expect(check([duty, duty])).toMatchObject([
    {
      fix: [
        { op: "test", path: "/projects/0/responsible/1", value: duty },
        { op: "remove", path: "/projects/0/responsible/1" },
      ],
    },
  ]);
  const [found] = check([duty, { ...duty, source: [{ quote: "市发改委牵头" }] }]);
  expect(found).toBeDefined();
  expect(found).not.toHaveProperty("fix");
});

it("leaves another role, another unit and another scope alone", () => {
  expect(check([duty, { ...duty, role: "guide" }, { ...duty, agency: "agency-b" }, { ...duty, scope: "rail" }])).toEqual([]);
});
