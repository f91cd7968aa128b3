import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { groupsExceedWhole } from "./groups-exceed-whole.ts";

it("holds on its examples", () => expect(tryExamples(groupsExceedWhole)).toEqual([]));

const check = (whole: object, ...groups: readonly (readonly [group: string, value: object])[]) => {
  const plan = {
    specVersion: "0.3",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    targets: [{ id: "target-1", statement: { zh: "人才" } }],
    reports: [
      {
        id: "report-1",
        asOf: "2024",
        entries: [{ for: "target-1", actuals: [...groups.map(([group, value]) => ({ group, value })), { value: whole }] }],
      },
    ],
  };
  return validatePlan(plan, { only: [groupsExceedWhole.id] }).findings;
};

it("adds up in one unit, and names the groups", () => {
  expect(check({ value: 0.01, unit: "万名" }, ["女性", { value: 60, unit: "名" }], ["男性", { value: 41, unit: "名" }])).toMatchObject([
    { path: "/reports/0/entries/0/actuals/2/value", params: { whole: "0.01万名", groups: { zh: "女性 60名、男性 41名" } } },
  ]);
  expect(check({ value: 0.3 }, ["a", { value: 0.1 }], ["b", { value: 0.2 }])).toEqual([]);
});

it("says nothing of shares, of other units, and of groups that are named twice", () => {
  expect(check({ value: 50, unit: "%" }, ["女性", { value: 60, unit: "%" }], ["男性", { value: 40, unit: "%" }])).toEqual([]);
  expect(check({ value: 50, unit: "名" }, ["女性", { value: 60, unit: "家" }])).toEqual([]);
  expect(check({ value: 50, unit: "名" }, ["女性", { value: 30, unit: "名" }], ["女性", { value: 30, unit: "名" }])).toEqual([]);
});
