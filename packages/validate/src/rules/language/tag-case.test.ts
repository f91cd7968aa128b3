import type { LocalizedText } from "@regional-plan/model";
import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { tagCase } from "./tag-case.ts";

it("holds on its examples", () => expect(tryExamples(tagCase)).toEqual([]));

const mends = (language: string, ...keys: string[]) => {
  const goals = keys.map((key, index) => ({ id: `goal-${index}`, statement: { [key]: "T" } as LocalizedText }));
  const plan = { specVersion: "0.2", id: "p", title: { [keys[0] ?? ""]: "T" }, languages: [language], goals };
  return validatePlan(plan, { only: [tagCase.id] }).findings.map(
    ({ path, fix }) => `${path}: ${fix?.map((step) => ("value" in step ? step.path : "")).join("")}`,
  );
};

it.each([
  ["zh-hans-cn", "zh-Hans-CN"],
  ["ZH", "zh"],
  ["en-gb", "en-GB"],
  ["zh-HANT", "zh-Hant"],
  ["sr-latn-RS", "sr-Latn-RS"],
  ["en-x-Plan", "en-x-plan"],
])("mends %s in the list where the texts stand under %s, as is recommended", (listed, due) => {
  expect(mends(listed, due, due)).toEqual(["/languages/0: /languages/0"]);
  expect(mends(due, due, listed)).toEqual([`/goals/1/statement/${listed}: /goals/1/statement/${due}`]);
  expect(mends(due, listed, listed)).toHaveLength(3);
});

it("mends what is written otherwise, wherever it stands, where a plan has both", () => {
  expect(mends("zh-hans-cn", "zh-Hans-CN", "zh-hans-cn", "ZH-Hans-cn")).toEqual([
    "/languages/0: /languages/0",
    "/goals/1/statement/zh-hans-cn: /goals/1/statement/zh-Hans-CN",
    "/goals/2/statement/ZH-Hans-cn: /goals/2/statement/zh-Hans-CN",
  ]);
});

it("leaves a plan alone that writes its tag in one way", () => {
  for (const tag of ["ZH", "zh-hans-cn", "zh-Hans-CN", "EN-us"]) expect(mends(tag, tag, tag)).toEqual([]);
});
