import { expect, it } from "vitest";
import { amountOf, isEqual, isLess, isSameUnit } from "./compare-amounts.ts";

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
  expect(isEqual(0.1 + 0.2, 0.3)).toBe(true);
  expect(isLess(0.3, 0.1 + 0.2)).toBe(false);
  expect(isLess(0.3, 0.4)).toBe(true);
});
