import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { fivePointCheck } from "./five-point-check.ts";

it("holds on its examples", () => expect(tryExamples(fivePointCheck)).toEqual([]));

const check = (fields: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    kind: "action-plan",
    measures: [{ id: "measure-1" }, { id: "measure-2" }],
    ...fields,
  };
  return validatePlan(plan, { only: [fivePointCheck.id] }).findings;
};

it("counts what is there and says what is not", () => {
  const found = check({
    actions: [{ id: "action-1", for: "measure-1", statement: { en: "Do" }, due: "2025" }],
    targets: [{ id: "target-1", statement: { en: "10" }, for: "action-1" }],
    documents: [{ id: "document-1", title: { en: "Plan" }, url: "https://example.org/" }],
  });
  expect(found).toMatchObject([{ path: "", severity: "info", params: { met: 1 } }]);
  expect(found[0]?.params?.open).toEqual({
    en: "a responsible unit for each measure (0 of 2 have one); a date or milestone for each measure (1 of 2 have one); a source of money for each measure (0 of 2 have one); targets at both levels (0 for goals, 1 for tasks)",
    zh: "各项任务的责任单位（2项中有0项）；各项任务的时限或里程碑（2项中有1项）；各项任务的资金来源（2项中有0项）；目标和任务两个层面的目标值（目标层面0个，任务层面1个）",
  });
});

it("takes the money of a measure's projects for its own", () => {
  const projects = [
    { id: "project-1", name: { en: "Bridge" }, mentions: [{ for: "measure-1" }, { for: "measure-2" }], funding: [{ source: "bond" }] },
  ];
  expect(JSON.stringify(check({})[0]?.params)).toContain("money");
  expect(JSON.stringify(check({ projects })[0]?.params)).not.toContain("money");
});
