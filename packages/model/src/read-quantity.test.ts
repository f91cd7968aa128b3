import { describe, expect, test } from "vitest";
import { readNumerals } from "./read-numerals.ts";
import { quantityToMoney, readQuantity } from "./read-quantity.ts";

/** Amount, unit and comparator, as people would write them in a line. */
function read(text: string): string | undefined {
  const { quantity, comparator } = readQuantity(text) ?? {};
  if (quantity === undefined) return undefined;
  const { value, min, max, unit } = quantity;
  return [value ?? `${min}~${max}`, unit, comparator].filter((part) => part !== undefined).join(" ");
}

describe("reads", () => {
  test.each([
    ["争取引进10家高校创新研究院（或分校）", "10 家"],
    ["建成10个左右高能级创新平台", "10 个 approx"],
    ["引进10家以上高端医疗机构", "10 家 gte"],
    ["形成长三角城市群2小时", "2 小时"],
    ["累计培训320万名技工", "320 万名"],
    ["累计培训 320 万名技工", "320 万名"],
    ["不少于10亿元", "10 亿元 gte"],
    ["建设百个社区", "100 个"],
    ["利用率达到95%以上", "95 % gte"],
    ["控制在3.5个百分点以内", "3.5 个百分点 lte"],
    ["80—100个示范点", "80~100 个"],
    // Whole numbers, in digits and in words
    ["总投资一亿五千万元", "150000000 元"],
    ["总投资2亿5千万元", "250000000 元"],
    ["总投资3亿2000万元", "320000000 元"],
    ["规模达1.2万亿元", "1.2 万亿元"],
    ["规模达二点五万亿元", "2.5 万亿元"],
    ["建成两千五百个示范点", "2500 个"],
    ["培训三百万人次", "300 万人次"],
    ["补助叁佰万元", "300 万元"],
    ["12 000户", "12000 户"],
    ["1,200家", "1200 家"],
    ["１，２００家", "1200 家"],
    ["提高９５．５％", "95.5 %"],
    ["装机10万千瓦", "10 万千瓦"],
    ["年满18周岁", "18 周岁"],
    // Parts
    ["百分之一点五七", "1.57 %"],
    ["降至千分之三", "3 ‰"],
    ["不超过五分之一", "20 % lte"],
    ["四分之三以上", "75 % gte"],
    ["三成以上企业", "3 成 gte"],
    ["产值翻两番", "2 番"],
    ["提高5‰", "5 ‰"],
    // Ranges
    ["3至5家", "3~5 家"],
    ["3～5%", "3~5 %"],
    ["10%-15%", "10~15 %"],
    ["80% 至 90%", "80~90 %"],
    ["1.5亿—2亿元", "1.5~2 亿元"],
    ["5000万—1亿元", "50000000~100000000 元"],
    ["三到五家", "3~5 家"],
    ["五到十年", "5~10 年"],
    ["百分之三至五", "3~5 %"],
    ["10~20万元", "10~20 万元"],
    ["两三家", "2~3 家"],
    ["三五年", "3~5 年"],
    ["七八十个", "70~80 个"],
    ["一百二三十家", "120~130 家"],
    ["五六千万元", "5000~6000 万元"],
    // More, less, about
    ["十余家", "10 家 gt"],
    ["10余万人", "10 万人 gt"],
    ["100多亿元", "100 亿元 gt"],
    ["上百家", "100 家 gte"],
    ["近百家", "100 家 approx"],
    ["超万名", "10000 名 gt"],
    ["过亿元", "100000000 元 gt"],
    ["＞10%", "10 % gt"],
    ["≥ 10 家", "10 家 gte"],
    [">=10家", "10 家 gte"],
    ["大于等于10家", "10 家 gte"],
    ["小于3%", "3 % lt"],
    ["不得超过10%", "10 % lte"],
    ["没有低于5%", "5 % gte"],
    ["不下于5家", "5 家 gte"],
    ["不足5%", "5 % lt"],
    ["逾5万人", "5 万人 gt"],
    ["控制在3%左右", "3 % approx"],
    ["10家（含）以上", "10 家 gte"],
    ["1小时内", "1 小时 lte"],
    ["最高100万元", "100 万元 lte"],
    // What only looks like a word beside the number
    ["节约10万吨", "10 万吨"],
    ["签约10个项目", "10 个"],
    ["带动10家上下游企业", "10 家"],
    ["近3年来", "3 年"],
    ["突破10项关键技术", "10 项"],
    ["突破500家", "500 家 gt"],
    ["2025年3家", "3 家"],
    ["2018年12月29日前建成3家", "3 家"],
    ["新建20所6000个学位", "20 所"],
    ["大陆10家", "10 家"],
    ["10个半导体项目", "10 个"],
  ])("%s as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("gives up on", () => {
  test.each([
    "推进一批重大项目",
    "到2025年底前完成",
    "2018—2022年",
    "第三产业",
    "第3—5个",
    "十四五年均增长",
    "“246”万千亿级产业集群",
    "数十家",
    "数百万元",
    "几百家",
    "十几家",
    "成百上千家",
    "千家万户",
    "万元产值",
    "×万元以上",
    "三、四家",
    "3或5家",
    "一二三家",
    "统一500家",
    "1,20家",
    "1.2.3家",
    "0571家",
    "1+8个",
    "1/3个",
    "12:30个",
    "10/10万人",
    "3-5-7家",
    "三分之二",
    "负2%",
    "增速-3%",
    "从10家到20家",
    "10多—20家",
    "2小时30分钟",
    "3元5角",
    "2年半",
    "一个半小时",
    "一个多月",
    "90年代",
    "3部门",
    "同一个",
    "每10万人",
    "9007199254740993元",
    "一亿五千元",
  ])("%s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test("says where the amount and its word stand", () => {
  const text = "总量 不少于 10 家 以上，";
  const { start, end } = readQuantity(text) ?? {};
  expect(text.slice(start, end)).toBe("不少于 10 家 以上");
});

test("numerals that are no amounts are told too", () => {
  const text = "到2025年引进10家机构，浓度降至3.5亿标方，培育数十家企业，长三角";
  expect(readNumerals(text).map(({ start, end, numbers }) => [text.slice(start, end), numbers])).toEqual([
    ["2025年", [2025]],
    ["10家", undefined],
    ["3.5亿", [3.5, 350_000_000]],
    ["数十家", undefined],
    ["三", [3]],
  ]);
});

test("money is told in its main unit", () => {
  expect(quantityToMoney({ value: 1.5, unit: "亿元" })).toEqual({ amount: 150_000_000, currency: "CNY" });
  expect(quantityToMoney({ value: 1.1, unit: "万亿元" })).toEqual({ amount: 1_100_000_000_000, currency: "CNY" });
  expect(quantityToMoney({ value: 3, unit: "万美元" })).toEqual({ amount: 30_000, currency: "USD" });
  expect(quantityToMoney(readQuantity("一亿五千万元")?.quantity ?? {})).toEqual({ amount: 150_000_000, currency: "CNY" });
  expect(quantityToMoney({ value: 3, unit: "家" })).toBeUndefined();
  expect(quantityToMoney({ min: 1, max: 2, unit: "元" })).toBeUndefined();
});
