import { expect, it } from "vitest";
import { readWrittenNumber } from "./read-written-number.ts";

it.each([
  ["10", { value: 10 }],
  ["15,000", { value: 15000 }],
  ["15，000", { value: 15000 }],
  ["1 200", { value: 1200 }],
  ["１０", { value: 10 }],
  ["1.5亿", { value: 1.5, scale: "亿" }],
  ["1.5亿元", { value: 1.5, scale: "亿", unit: "元" }],
  ["1200万人", { value: 1200, scale: "万", unit: "人" }],
  ["约10", { value: 10, comparator: "approx" }],
  ["≥10", { value: 10, comparator: "gte" }],
  ["10个以上", { value: 10, unit: "个", comparator: "gte" }],
  ["10-15", { min: 10, max: 15 }],
  ["10～15个", { min: 10, max: 15, unit: "个" }],
  ["80%", { value: 80, unit: "%" }],
  ["80％", { value: 80, unit: "%" }],
  ["二十五个", { value: 25, unit: "个" }],
])("reads %s", (text, number) => expect(readWrittenNumber(text)).toEqual(number));

it.each(["一批", "一系列", "若干", "3/4", "1,5", "12345678901234567890", "", "1".repeat(5000), "1,000".repeat(2000)])(
  "does not read %s",
  (text) => expect(readWrittenNumber(text)).toBeUndefined(),
);
