import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { numberMismatch } from "./number-mismatch.ts";

it("holds on its examples", () => expect(tryExamples(numberMismatch)).toEqual([]));

const check = (zh: string, quantity: object) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    targets: [{ id: "target-1", statement: { zh }, quantity }],
  };
  return validatePlan(plan, { only: [numberMismatch.id] }).findings;
};

it("names both numbers", () => {
  expect(check("投资1.5亿元，建成80—100个示范点", { min: 8, max: 100, unit: "个" })).toMatchObject([
    { params: { quantity: "8–100个", printed: "1.5亿元、80–100个" } },
  ]);
});

it("reads scales and words", () => {
  expect(check("培训1.5万人次", { value: 15000, unit: "人次" })).toEqual([]);
  expect(check("建成两千五百个示范点", { value: 2500, unit: "个" })).toEqual([]);
  expect(check("培训1.5万人次", { value: 1.5, unit: "人次" })).toHaveLength(1);
});

it("forgives a unit that was not recorded, but not another number", () => {
  expect(check("培训1.5万人次", { value: 1.5 })).toEqual([]);
  expect(check("培训1.5万人次", { value: 15 })).toHaveLength(1);
});

it("does not take a year for an amount", () => {
  expect(check("到2025年走在前列", { value: 1, unit: "名" })).toEqual([]);
});

it("knows that the number may stand beside a unit that it cannot read", () => {
  expect(check("优良天数比率95%，细颗粒物浓度降至35微克", { value: 35, unit: "微克" })).toEqual([]);
  expect(check("优良天数比率95%，细颗粒物浓度降至35微克", { value: 3.5, unit: "微克" })).toHaveLength(1);
});

it("compares what is said of the old value: times, percent and 番", () => {
  expect(check("产值翻一番", { value: 100, unit: "%" })).toEqual([]);
  expect(check("产值翻一番", { value: 2, unit: "倍" })).toEqual([]);
  expect(check("产值翻两番", { value: 4, unit: "倍" })).toEqual([]);
  expect(check("产值翻两番", { value: 2, unit: "倍" })).toHaveLength(1);
  expect(check("产值增长1倍", { value: 100, unit: "%" })).toEqual([]);
  expect(check("产值翻番，达到100亿元", { value: 2, unit: "倍" })).toEqual([]);
});

it("does not take a share or a time for a count", () => {
  expect(check("引进二十家机构", { value: 20, unit: "%" })).toHaveLength(1);
  expect(check("3个工作日办结", { value: 3, unit: "个月" })).toHaveLength(1);
  expect(check("30天办结", { value: 1, unit: "个月" })).toEqual([]);
  expect(check("引进10家机构", { value: 10, unit: "个" })).toEqual([]);
});

it("says nothing where a numeral goes on", () => {
  expect(check("增长五成半", { value: 55, unit: "%" })).toEqual([]);
  expect(check("总投资3个亿", { value: 3, unit: "亿元" })).toEqual([]);
  expect(check("总投资1.5e8元", { value: 150_000_000, unit: "元" })).toEqual([]);
});
