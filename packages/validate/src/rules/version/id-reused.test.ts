import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { idReused } from "./id-reused.ts";

it("holds on its examples", () => expect(tryExamples(idReused)).toEqual([]));

const check = (before: object, after: object, language = "zh") => {
  const plan = (goal: object) => ({
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: [language],
    goals: [{ id: "goal-1", statement: {}, ...goal }],
  });
  return validatePlan(plan(after), { only: [idReused.id], previous: plan(before) }).findings;
};

it("says what the id stood for and what it stands for", () => {
  expect(check({ statement: { zh: "生态环境改善" } }, { statement: { zh: "交通互联互通" } })).toMatchObject([
    { params: { before: { zh: "目标“生态环境改善”" }, after: { zh: "目标“交通互联互通”" } } },
  ]);
});

it("bears with texts that were reworded or shortened, or are not there", () => {
  expect(check({ statement: { zh: "生态环境显著改善" } }, { statement: { zh: "环境质量持续提升" } })).toEqual([]);
  expect(check({ statement: { zh: "生态环境改善" } }, { statement: { en: "Links" } })).toEqual([]);
});

it("compares whole words in Latin script", () => {
  expect(check({ statement: { en: "Cleaner air" } }, { statement: { en: "A cleaner sky" } }, "en")).toEqual([]);
  expect(check({ statement: { en: "Cleaner air" } }, { statement: { en: "Faster trains" } }, "en")).toHaveLength(1);
});

it("leaves sections alone, whose titles follow what they head", () => {
  const plan = (title: string) => ({
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    outline: [{ id: "section-1", title: { zh: title } }],
  });
  expect(validatePlan(plan("总体要求"), { only: [idReused.id], previous: plan("保障措施") }).findings).toEqual([]);
});
