import { describe, expect, test } from "vitest";
import { readChineseNumber } from "./read-chinese-number.ts";
import { quantityToMoney, readQuantity } from "./read-quantity.ts";

test.each([
  ["两千五百", 2500],
  ["廿五", 25],
  ["十", 10],
  ["一百零五", 105],
  ["三千零五万二百", 30_050_200],
  ["一亿二千万", 120_000_000],
  ["二〇二五", 2025],
  ["1.5亿", 150_000_000],
  ["1.1亿", 110_000_000],
  ["1,200", 1200],
  ["１２", 12],
  ["3万亿", 3e12],
  ["一批", undefined],
  ["第三", undefined],
  ["1,2", undefined],
  ["", undefined],
])("%s is %s", (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});

describe("readQuantity", () => {
  test.each([
    ["争取引进10家高校创新研究院（或分校）", { quantity: { value: 10, unit: "家" } }],
    ["建成10个左右高能级创新平台", { quantity: { value: 10, unit: "个" }, comparator: "approx" }],
    ["引进10家以上高端医疗机构", { quantity: { value: 10, unit: "家" }, comparator: "gte" }],
    ["形成长三角城市群2小时", { quantity: { value: 2, unit: "小时", unitCode: "h" } }],
    ["累计培训320万名技工", { quantity: { value: 320, unit: "万名" } }],
    ["不少于10亿元", { quantity: { value: 10, unit: "亿元" }, comparator: "gte" }],
    ["建设百个社区", { quantity: { value: 100, unit: "个" } }],
    ["利用率达到95%以上", { quantity: { value: 95, unit: "%", unitCode: "%" }, comparator: "gte" }],
    ["控制在3.5个百分点以内", { quantity: { value: 3.5, unit: "个百分点" }, comparator: "lte" }],
    ["80—100个示范点", { quantity: { min: 80, max: 100, unit: "个" } }],
  ])("%s", (text, expected) => {
    expect(readQuantity(text)).toMatchObject(expected);
    expect(readQuantity(text)?.comparator).toBe("comparator" in expected ? expected.comparator : undefined);
  });

  test.each(["推进一批重大项目", "到2025年底前完成", "第三产业", "“246”万千亿级产业集群"])("%s holds none", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

test("money is told in its main unit", () => {
  expect(quantityToMoney({ value: 1.5, unit: "亿元" })).toEqual({ amount: 150_000_000, currency: "CNY" });
  expect(quantityToMoney({ value: 3, unit: "万美元" })).toEqual({ amount: 30_000, currency: "USD" });
  expect(quantityToMoney({ value: 3, unit: "家" })).toBeUndefined();
  expect(quantityToMoney({ min: 1, max: 2, unit: "元" })).toBeUndefined();
});
