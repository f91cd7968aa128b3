import type { Money } from "./money.ts";
import type { Quantity } from "./quantity.ts";
import { readChineseNumber } from "./read-chinese-number.ts";
import type { Comparator } from "./target.ts";

/** An amount that was read in a text. */
export interface ReadQuantity {
  /** The number or range, with its unit as printed. */
  quantity: Quantity;
  /** What a word beside the number says of it: 以上, 左右, 不超过. */
  comparator?: Comparator;
  /** Where the number, its unit and that word begin in the text: an offset in UTF-16 code units. */
  start: number;
  /** Where they end, exclusive. */
  end: number;
}

/**
 * Reads the first amount in a clause of a Chinese plan: number or range, unit as printed, and comparator. `undefined`
 * where there is none: a number without a unit is none, nor is 一批, a year, or 第三.
 *
 * @example
 * ```ts
 * import { readQuantity } from "@regional-plan/model";
 *
 * readQuantity("引进10家以上高端医疗机构"); //=> { quantity: { value: 10, unit: "家" }, comparator: "gte", start: 2, end: 7 }
 * readQuantity("建成80—100个示范点")?.quantity; //=> { min: 80, max: 100, unit: "个" }
 * readQuantity("推进一批重大项目"); //=> undefined
 * ```
 */
export function readQuantity(text: string): ReadQuantity | undefined {
  for (const match of text.matchAll(pattern)) {
    const { before, first = "", second, scale = "", unit = "", after, percent } = match.groups ?? {};
    const low = readChineseNumber(first);
    const high = second === undefined ? undefined : readChineseNumber(second);
    if (low === undefined || (second !== undefined && high === undefined)) continue;
    if (scale === "" && unit === "年" && isYear(low)) continue;
    const printed = percent === undefined ? scale + unit : "%";
    const amount = high === undefined ? { value: low } : { min: low, max: high };
    const comparator = comparatorOf(before, after);
    const unitCode = scale === "" ? ucum[printed] : undefined;
    return {
      quantity: { ...amount, unit: printed, ...(unitCode !== undefined && { unitCode }) },
      ...(comparator !== undefined && { comparator }),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return undefined;
}

/**
 * An amount of money of a quantity whose unit is a currency: 1.5 亿元 is 150000000 CNY. `undefined` where the unit is
 * none, or the quantity a range.
 *
 * @example
 * ```ts
 * import { quantityToMoney } from "@regional-plan/model";
 *
 * quantityToMoney({ value: 1.5, unit: "亿元" }); //=> { amount: 150000000, currency: "CNY" }
 * ```
 */
export function quantityToMoney({ value, unit = "" }: Quantity): Money | undefined {
  const [, scale = "", name = ""] = /^([十百千]?[万亿]{0,2})(.+)$/u.exec(unit) ?? [];
  const currency = currencies[name];
  const amount = value === undefined ? undefined : readChineseNumber(`${value}${scale}`);
  return currency === undefined || amount === undefined ? undefined : { amount, currency };
}

/** 2025年 is a date, 5年 an amount. */
const isYear = (value: number) => value >= 1900 && value < 2200;

const currencies: Readonly<Record<string, string>> = {
  元: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  美元: "USD",
  欧元: "EUR",
  港元: "HKD",
  日元: "JPY",
  英镑: "GBP",
};

/** UCUM codes of the units that plans print. */
const ucum: Readonly<Record<string, string>> = {
  "%": "%",
  小时: "h",
  分钟: "min",
  天: "d",
  公里: "km",
  千米: "km",
  米: "m",
  平方公里: "km2",
  平方米: "m2",
  立方米: "m3",
  公顷: "har",
  吨: "t",
  千瓦: "kW",
  兆瓦: "MW",
  千瓦时: "kW.h",
};

/** Units and classifiers, a longer one before those it begins with. */
const units =
  /* @__PURE__ */ "个百分点 平方公里 平方米 立方米 标准箱 标准煤 千瓦时 元人民币 小时 分钟 公里 千米 公顷 千瓦 兆瓦 美元 欧元 港元 日元 英镑 人次 人日 吨 米 亩 元 家 个 项 名 人 户 座 条 件 辆 架 艘 所 处 台 套 次 天 年 倍 张 例 篇 部 种 类 % ‰".split(
    " ",
  );

const number = /* @__PURE__ */ String.raw`[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?|[〇零一二三四五六七八九两十百千廿卅]+`;

const pattern = /* @__PURE__ */ new RegExp(
  [
    "(?<before>不少于|不低于|不超过|不高于|不多于|至少|超过|突破|低于|少于|控制在|大约|约|超|近)?",
    `(?<percent>百分之)?(?<first>${number})`,
    `(?:(?:[—–－~～-]{1,2}|至|到)(?<second>${number}))?`,
    `(?:(?<scale>[十百千]?[万亿]{0,2})(?:余|多)?(?<unit>${units.join("|")})|(?<=百分之(?:${number})))`,
    "(?<after>以上|以下|以内|之内|左右|上下)?",
  ].join(""),
  "gu",
);

const comparators: Readonly<Record<string, Comparator>> = {
  不少于: "gte",
  不低于: "gte",
  至少: "gte",
  以上: "gte",
  超过: "gt",
  突破: "gt",
  超: "gt",
  不超过: "lte",
  不高于: "lte",
  不多于: "lte",
  控制在: "lte",
  以内: "lte",
  之内: "lte",
  以下: "lte",
  低于: "lt",
  少于: "lt",
  左右: "approx",
  上下: "approx",
  大约: "approx",
  约: "approx",
  近: "approx",
};

function comparatorOf(before: string | undefined, after: string | undefined): Comparator | undefined {
  return comparators[before ?? ""] ?? comparators[after ?? ""];
}
