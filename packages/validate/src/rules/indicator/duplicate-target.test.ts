import { expect, it } from "vitest";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { duplicateTarget } from "./duplicate-target.ts";

it("holds on its examples", () => expect(tryExamples(duplicateTarget)).toEqual([]));

const check = (...targets: object[]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { en: "P" },
    languages: ["en"],
    targets: targets.map((target, index) => ({
      id: `target-${index + 1}`,
      statement: { en: `Statement ${index}` },
      indicator: "indicator-1",
      due: "2025",
      ...target,
    })),
  };
  return validatePlan(plan, { only: [duplicateTarget.id] }).findings;
};

it("points back to the first", () => {
  expect(check({}, {}, {})).toMatchObject([
    { path: "/targets/1", params: { first: { en: "Statement 0" } }, related: [{ path: "/targets/0" }] },
    { path: "/targets/2", related: [{ path: "/targets/0" }] },
  ]);
});

it("tells targets apart by date, item, modality, count, and who set them", () => {
  for (const other of [
    { due: "2030" },
    { for: "p" },
    { modality: "strive" },
    { measuredAs: "growth" },
    { setBy: "instrument-1" },
    { indicator: "indicator-2" },
  ]) {
    expect(check({}, other)).toEqual([]);
  }
});

it("takes a lower and an upper limit for a corridor", () => {
  expect(check({ comparator: "gte" }, { comparator: "lte" })).toEqual([]);
  expect(check({ comparator: "gte" }, { comparator: "gt" })).toHaveLength(1);
});

it.each([
  ["100 people trained", "of them 50 women"],
  ["60 men trained", "40 women trained"],
  ["100 people trained", "50 people trained in villages"],
  ["Train 100 people", "Train 100 people under 35"],
])("does not take a part for the whole, or one part for another: %s, %s", (first, second) => {
  const target = (en: string) => ({ statement: { en }, quantity: { value: Number(/\d+/u.exec(en)), unit: "people" } });
  expect(check(target(first), target(second))).toEqual([]);
});

it.each([
  ["At least 48% forest cover", "Forest cover of 50%"],
  ["Reach 100 trained people by 2025", "100 trained people"],
])("takes another number for the same thing: %s, %s", (first, second) => {
  const words = (en: string) => ({ statement: { en } });
  expect(check(words(first), words(second))).toHaveLength(1);
});

const checkInChinese = (name: string, unit: string, ...targets: [zh: string, value: number][]) => {
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    indicators: [{ id: "indicator-1", name: { zh: name } }],
    targets: targets.map(([zh, value], index) => ({
      id: `target-${index + 1}`,
      statement: { zh },
      indicator: "indicator-1",
      quantity: { value, unit },
      due: "2025",
    })),
  };
  return validatePlan(plan, { only: [duplicateTarget.id] }).findings.length;
};

it.each<[string, string, [string, number], [string, number]]>([
  ["培训人数", "人", ["培训100人", 100], ["其中女性50人", 50]],
  ["新增就业", "万人", ["城镇新增就业10万人", 10], ["农村新增就业5万人", 5]],
  ["学位数量", "个", ["小学学位1000个", 1000], ["初中学位1000个", 1000]],
  ["森林覆盖率", "%", ["达到48%", 48], ["海曙区森林覆盖率达到50%", 50]],
  ["参保人数", "人", ["参保1000人", 1000], ["60岁以上老年人参保300人", 300]],
  ["培训人数", "人", ["培训35岁以下100人", 100], ["培训60岁以上100人", 100]],
])("tells parts of %s apart", (name, unit, first, second) => expect(checkInChinese(name, unit, first, second)).toBe(0));

it.each<[string, string, [string, number], [string, number]]>([
  ["森林覆盖率", "%", ["到2025年，森林覆盖率达到48%", 48], ["森林覆盖率提高到50%以上", 50]],
  ["研发投入强度", "%", ["研发投入强度达3%", 3], ["力争2025年底研发投入强度达到3.2%", 3.2]],
  ["铁路里程", "公里", ["铁路里程不低于300公里", 300], ["铁路里程三百公里", 300]],
  ["引进人才", "人", ["引进人才１,０００人", 1000], ["引进人才1000人左右", 1000]],
])("takes two numbers for %s for one target set twice", (name, unit, first, second) => {
  expect(checkInChinese(name, unit, first, second)).toBe(1);
});

it("leaves alone what is tied, or out of force", () => {
  expect(check({}, { sameAs: ["target-1"] })).toEqual([]);
  expect(check({}, { replaces: ["target-1"] })).toEqual([]);
});

it("does not take targets without a text in the plan's language for the same", () => {
  const plan = { specVersion: "0.2", id: "p", title: { zh: "规划" }, languages: ["zh"] };
  const targets = [1, 2].map((number) => ({ id: `target-${number}`, statement: { en: "Attract 10" } }));
  expect(validatePlan({ ...plan, targets }, { only: [duplicateTarget.id] }).findings).toEqual([]);
});
