import { expect, it } from "vitest";
import { comparators } from "../plan/target.ts";
import { showAmount } from "./show-amount.ts";
import { showMoney } from "./show-money.ts";

it.each([
  ["gte", "at least 10", "10家以上"],
  ["gt", "more than 10", "超过10家"],
  ["lte", "at most 10", "不超过10家"],
  ["lt", "less than 10", "低于10家"],
  ["approx", "about 10", "10家左右"],
  ["eq", "exactly 10", "等于10家"],
  [undefined, "10", "10家"],
] as const)("10 with the comparator %s is %s and %s", (comparator, en, zh) => {
  expect(showAmount({ value: 10, unit: "家" }, comparator)).toEqual({ en, zh });
  expect([...comparators, undefined]).toContain(comparator);
});

it.each([
  [{ min: 80, max: 100, unit: "个" }, undefined, "80–100", "80–100个"],
  [{ min: 80, max: 100, unit: "个" }, "approx", "about 80–100", "80–100个左右"],
  [{ min: 80, unit: "个" }, undefined, "at least 80", "80个以上"],
  [{ min: 80, unit: "个" }, "gt", "more than 80", "超过80个"],
  [{ max: 1, unit: "小时" }, undefined, "at most 1 hour", "不超过1小时"],
  [{ max: 1, unit: "小时", unitCode: "h" }, "lte", "at most 1 hour", "不超过1小时"],
  [{ min: 80, unit: "个" }, "lte", "at most ≥80", "不超过≥80个"],
  [{ value: 2, unit: "小时" }, "lt", "less than 2 hours", "低于2小时"],
  [{ value: 320, unit: "万名" }, "gte", "at least 3.2 million people", "320万名以上"],
  [{ value: 1.1, unit: "亿元" }, undefined, "110 million yuan", "1.1亿元"],
  [{ value: 2.3, unit: "万亿元" }, "gt", "more than 2.3 trillion yuan", "超过2.3万亿元"],
  [{ min: 1, max: 1.5, unit: "万套" }, undefined, "10,000–15,000", "1–1.5万套"],
  [{ value: 1, unit: "%" }, "gte", "at least 1%", "1%以上"],
  [{ value: 5, unit: "个百分点" }, "gte", "at least 5 percentage points", "5个百分点以上"],
  [{ value: 5, unit: "千米" }, undefined, "5 km", "5千米"],
  [{ value: 200, unit: "万千瓦" }, "gte", "at least 2 million kW", "200万千瓦以上"],
  [{ value: 0, unit: "起" }, "eq", "exactly 0起", "等于0起"],
  [{ value: 35, unit: "μg/m³" }, "lte", "at most 35 μg/m³", "不超过35 μg/m³"],
  [{ value: 5, unitCode: "km" }, undefined, "5 km", "5 km"],
  [{ value: 12345678 }, undefined, "12,345,678", "12345678"],
  [{ unit: "个" }, "gte", "个", "个"],
] as const)("%j with the comparator %s is %s and %s", (quantity, comparator, en, zh) =>
  expect(showAmount(quantity, comparator)).toEqual({ en, zh }),
);

it.each([
  [150_000_000, "CNY", "150 million yuan", "1.5亿元"],
  [1_200_000_000_000, "CNY", "1.2 trillion yuan", "1.2万亿元"],
  [20_000, "USD", "20,000 US dollars", "2万美元"],
  [123_456_789.5, "EUR", "123,456,789.5 euros", "123456789.5欧元"],
  [0.1, "CNY", "0.1 yuan", "0.1元"],
  [-5_000_000, "CHF", "CHF -5 million", "CHF -500万"],
])("%d %s is %s and %s", (amount, currency, en, zh) => expect(showMoney({ amount, currency })).toEqual({ en, zh }));
