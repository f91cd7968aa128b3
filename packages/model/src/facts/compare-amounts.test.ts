import { expect, it } from "vitest";
import { readQuantity } from "../text/read-quantity.ts";
import { amountOf, isClearlyLess, isNearlyEqual, isSameAmount, isSameUnit } from "./compare-amounts.ts";

it("reads the scale that a unit is printed with", () => {
  expect(amountOf({ value: 1.5, unit: "亿元" })).toEqual({ low: 150_000_000, high: 150_000_000, unit: "元" });
  expect(amountOf({ value: 320, unit: "万名" })).toEqual({ low: 3_200_000, high: 3_200_000, unit: "人" });
  expect(amountOf({ min: 80, max: 100, unit: "千米" })).toEqual({ low: 80_000, high: 100_000, unit: "米" });
  expect(amountOf({ value: 3, unit: "千万吨" })?.low).toBe(30_000_000);
  expect(amountOf({ value: 5, unit: "百分点" })).toEqual({ low: 5, high: 5, unit: "百分点" });
});

it("leaves an end open that is not printed, and has no amount without a number", () => {
  expect(amountOf({ min: 80 })).toEqual({ low: 80, high: Number.POSITIVE_INFINITY, unit: "" });
  expect(amountOf({ unit: "批" })).toBeUndefined();
});

it("knows units by their print, their code and their scale", () => {
  expect(isSameUnit({ unit: "公里" }, { unit: "千米" })).toBe(true);
  expect(isSameUnit({ unit: "万吨" }, { unit: "吨" })).toBe(true);
  expect(isSameUnit({ unit: "hours", unitCode: "h" }, { unit: "小时", unitCode: "h" })).toBe(true);
  expect(isSameUnit({ unit: "家" }, {})).toBe(true);
  expect(isSameUnit({ unit: "%" }, { unit: "‰" })).toBe(true);
  expect(isSameUnit({ unit: "成" }, { unit: "%" })).toBe(true);
  expect(isSameUnit({ unit: "%" }, { unit: "个百分点" })).toBe(false);
  expect(isSameUnit({ unit: "万千瓦" }, { unit: "千瓦" })).toBe(true);
  expect(isSameUnit({ unit: "元" }, { unit: "美元" })).toBe(false);
});

it("forgives what arithmetic with fractions makes up", () => {
  expect(isNearlyEqual(0.1 + 0.2, 0.3)).toBe(true);
  expect(isClearlyLess(0.3, 0.1 + 0.2)).toBe(false);
  expect(isClearlyLess(0.3, 0.4)).toBe(true);
});

const compared = (a: string, b: string) => isSameAmount(readQuantity(a)?.quantity ?? {}, readQuantity(b)?.quantity ?? {});

it.each([
  ["翻一番", "增长100%"],
  ["翻一番", "达到2倍"],
  ["翻一番", "增长1倍"],
  ["翻两番", "达到4倍"],
  ["翻两番", "增长3倍"],
  ["翻两番", "增长300%"],
  ["翻三番", "达到800%"],
  ["增长1倍", "增长100%"],
  ["增长五成", "增长50%"],
  ["达到2.5倍", "增长150%"],
  ["3个百分点", "3%"],
  ["10家", "10个"],
  ["1.5亿元", "15000万元"],
  ["2周", "14天"],
  ["3小时", "180分钟"],
])("takes %s and %s for the same", (a, b) => expect([compared(a, b), compared(b, a)]).toEqual([true, true]));

it.each([
  ["翻两番", "达到2倍"],
  ["翻一番", "增长50%"],
  ["翻一番", "1个"],
  ["翻两番", "2%"],
  ["二十家", "20%"],
  ["5个百分点", "5个"],
  ["5倍", "5%"],
  ["3年", "3个月"],
  ["3个工作日", "3个月"],
  ["3天", "3项"],
  ["100元", "100美元"],
  ["100元", "100人"],
  ["10家", "12个"],
])("tells %s from %s", (a, b) => expect([compared(a, b), compared(b, a)]).toEqual([false, false]));

it("says nothing of times that no number of days is the same for", () => {
  expect(compared("30天", "1个月")).toBeUndefined();
  expect(compared("1年", "365天")).toBeUndefined();
  expect(compared("7天", "5个工作日")).toBeUndefined();
});

it("takes an unknown unit as what the number says", () => {
  expect(isSameAmount({ value: 20, unit: "%" }, { value: 20, unit: "percent" })).toBe(true);
  expect(isSameAmount({ value: 10, unit: "万吨" }, { value: 10, unit: "万吨标准煤当量" })).toBe(true);
  expect(isSameAmount({ value: 3, unit: "年" }, { value: 3, unit: "周年" })).toBe(true);
  expect(isSameAmount({ value: 10, unit: "家" }, { value: 10 })).toBe(true);
});
