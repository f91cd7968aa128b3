import type { MessageTemplate } from "../finding/finding.ts";
import type { Money } from "../plan/parts/money.ts";
import { englishNumber, shortOf } from "./english-number.ts";

/**
 * A sum of money as people write it, in 万 and 亿 or in millions where that is short. No digit is lost.
 *
 * @example
 * ```ts
 * import { showMoney } from "@regional-plan/model";
 *
 * showMoney({ amount: 150_000_000, currency: "CNY" }); //=> { en: "150 million yuan", zh: "1.5亿元" }
 * showMoney({ amount: 20_000, currency: "CHF" }); //=> { en: "CHF 20,000", zh: "CHF 2万" }
 * ```
 */
export function showMoney({ amount, currency }: Money): MessageTemplate {
  const [en, zh] = [englishNumber(amount), chineseNumber(amount)];
  const name = Object.hasOwn(currencyNames, currency) ? currencyNames[currency] : undefined;
  return name === undefined ? { en: `${currency} ${en}`, zh: `${currency} ${zh}` } : { en: `${en} ${name.en}`, zh: `${zh}${name.zh}` };
}

function chineseNumber(number: number): string {
  for (const [size, name] of sizes) {
    const short = shortOf(number, size);
    if (short !== undefined) return `${short}${name}`;
  }
  return String(number);
}

const sizes: readonly (readonly [number, string])[] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

const currencyNames: Readonly<Record<string, MessageTemplate>> = {
  CNY: { en: "yuan", zh: "元" },
  USD: { en: "US dollars", zh: "美元" },
  EUR: { en: "euros", zh: "欧元" },
  HKD: { en: "Hong Kong dollars", zh: "港元" },
  JPY: { en: "yen", zh: "日元" },
  GBP: { en: "pounds", zh: "英镑" },
};
