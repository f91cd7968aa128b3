import type { Money } from "../plan/parts/money.ts";
import type { Quantity } from "../plan/parts/quantity.ts";
import { readChineseNumber } from "./read-chinese-number.ts";
import { nextNumeral, type ReadQuantity } from "./read-numerals.ts";

/**
 * Reads the first amount in a clause of a Chinese plan: number or range, unit as printed, and comparator. It is read whole
 * or not at all: 数十家 and 3小时20分 give nothing. `undefined` where there is none: a number without a unit is none, nor is
 * 一批, a year, or 第三. The guide “Numbers in Chinese texts” has a table of what is read.
 *
 * 万 and 亿 stay with the unit where they close the number (1.5亿元 is 1.5 of 亿元); where digits follow them, the number is
 * written out: 一亿五千万元 is 150000000 of 元.
 *
 * @example
 * ```ts
 * import { readQuantity } from "@regional-plan/model";
 *
 * readQuantity("引进10家以上高端医疗机构"); //=> { quantity: { value: 10, unit: "家" }, comparator: "gte", start: 2, end: 7 }
 * readQuantity("建成80—100个示范点")?.quantity; //=> { min: 80, max: 100, unit: "个" }
 * readQuantity("总投资一亿五千万元")?.quantity; //=> { value: 150000000, unit: "元" }
 * readQuantity("推进一批重大项目"); //=> undefined
 * ```
 */
export function readQuantity(text: string): ReadQuantity | undefined {
  for (let next = nextNumeral(text, 0); next !== undefined; next = nextNumeral(text, next.end))
    if (next.amount !== undefined) return next.amount;
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
