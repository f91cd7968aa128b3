import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { leadAndCooperate } from "./lead-and-cooperate.ts";

it("holds on its examples", () => expect(tryExamples(leadAndCooperate)).toEqual([]));

const paths = (responsible: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    goals: [{ id: "goal-1", statement: { en: "G" }, responsible }],
  };
  return validatePlan(plan, { only: [leadAndCooperate.id] }).findings.map(({ path }) => path);
};

it("points to the cooperating entry, whichever stands first", () => {
  expect(
    paths([
      { agency: "agency-a", role: "cooperate" },
      { agency: "agency-a", role: "lead" },
    ]),
  ).toEqual(["/goals/0/responsible/0"]);
});

it("takes a lead of the whole to lead each part", () => {
  expect(
    paths([
      { agency: "agency-a", role: "lead" },
      { agency: "agency-a", role: "cooperate", scope: "rail" },
    ]),
  ).toEqual(["/goals/0/responsible/1"]);
});

it("lets a leading unit also guide or gain", () => {
  expect(
    paths([
      { agency: "agency-a", role: "lead" },
      { agency: "agency-a", role: "guide" },
    ]),
  ).toEqual([]);
});
