import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { currencyPattern } from "./patterns.ts";

/**
 * An amount of money. 1.5亿元 is `{ amount: 150000000, currency: "CNY" }`.
 * @zh 金额。1.5亿元写作 { amount: 150000000, currency: CNY }。
 *
 * @example
 * ```ts
 * import type { Money } from "@regional-plan/model";
 *
 * const budget: Money = { amount: 150000000, currency: "CNY" };
 * ```
 */
export interface Money {
  /**
   * The amount in the currency's main unit (yuan, not 万元).
   * @zh 以货币主单位计的数额（元，不是万元）。
   */
  amount: number;
  /**
   * The ISO 4217 code, `CNY`.
   * @zh ISO 4217 货币代码，人民币为 CNY。
   */
  currency: string;
}

/** Money: amount and currency. Whether the code is in ISO 4217 is the rule `codelist/currency`. */
export const moneySchema = z
  .strictObject({
    amount: z.number(),
    currency: z.string().regex(currencyPattern),
  })
  .register(z.globalRegistry, schemaWords.Money) satisfies z.ZodType<Money>;
