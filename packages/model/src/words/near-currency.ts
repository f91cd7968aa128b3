/**
 * The ISO 4217 code that is meant by another way of writing a currency, where it can be no other: 人民币, 元, RMB, ￥, cny.
 *
 * @example
 * ```ts
 * import { nearCurrency } from "@regional-plan/model";
 *
 * ["RMB", "元", "US$", "$"].map(nearCurrency); //=> ["CNY", "CNY", "USD", undefined]
 * ```
 */
export function nearCurrency(written: string): string | undefined {
  return near().get(
    written
      .normalize("NFKC")
      .replace(/[\s.()]/gu, "")
      .toUpperCase(),
  );
}

/** By their code, their names and their signs. 万元 is no currency: its amount is to be multiplied. */
const near = (): ReadonlyMap<string, string> => (nearMade ??= makeNear());

let nearMade: ReadonlyMap<string, string> | undefined;

const makeNear = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      CNY: "CNY RMB CNH CHN YUAN RENMINBI 人民币 人民币元 元人民币 元 圆 ¥ CN¥ RMB¥ 元RMB 元CNY",
      USD: "USD US$ 美元 美金",
      EUR: "EUR EURO EUROS € 欧元",
      HKD: "HKD HKG HK$ 港元 港币",
      MOP: "MOP MOP$ 澳门元 澳门币",
      TWD: "TWD NTD NT$ 新台币 台币",
      JPY: "JPY YEN JPN JP¥ 日元",
      GBP: "GBP UKP 英镑",
      KRW: "KRW KOR 韩元",
      SGD: "SGD S$ 新加坡元",
      AUD: "AUD A$ 澳大利亚元 澳元",
      CAD: "CAD C$ 加拿大元 加元",
      CHF: "CHF 瑞士法郎",
      RUB: "RUB 卢布",
    }).flatMap(([code, written]) => written.split(" ").map((word) => [word, code])),
  );
