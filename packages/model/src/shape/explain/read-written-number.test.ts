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
  ["一亿五千万元", { value: 150_000_000, unit: "元" }],
  ["三万二千人", { value: 32_000, unit: "人" }],
  ["不少于一亿五千万元", { value: 150_000_000, unit: "元", comparator: "gte" }],
  ["二十余家", { value: 20, unit: "家", comparator: "gt" }],
  ["三千五百多万元", { value: 3500, scale: "万", unit: "元", comparator: "gt" }],
  ["10以上", { value: 10, comparator: "gte" }],
  ["10-15左右", { min: 10, max: 15, comparator: "approx" }],
  ["百分之五", { value: 5, unit: "%" }],
  ["五成", { value: 5, unit: "成" }],
  ["5千米", { value: 5, unit: "千米" }],
  ["1-2万", { min: 1, max: 2, scale: "万" }],
  ["约为30名", { value: 30, unit: "名", comparator: "approx" }],
  ["达到50座", { value: 50, unit: "座" }],
  ["“12”", { value: 12 }],
  ["-5%", { value: -5, unit: "%" }],
])("reads %s", (text, number) => expect(readWrittenNumber(text)).toEqual(number));

it.each([
  ..."三分之二 十万分之三 五成半 八成五 5公里半 两年半 一个半月 十几家 十几 10来个 一带一路 2025年 1O 3l 1.5e8元 1e5 三个亿".split(" "),
  ..."翻一番半 2个多月 5米6 3元5角 数十家 上下 第三 每10万人 从3家到5家 3家5个 35微克 10家机构 1,20 0,123 ½ 近三年 -3~5 三/四".split(" "),
])("does not read %s, since something would be left over", (text) => expect(readWrittenNumber(text)).toBeUndefined());

it.each(["一批", "一系列", "若干", "3/4", "1,5", "12345678901234567890", "", "1".repeat(5000), "1,000".repeat(2000)])(
  "does not read %s",
  (text) => expect(readWrittenNumber(text)).toBeUndefined(),
);
