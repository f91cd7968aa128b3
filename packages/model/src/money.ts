import * as z from "zod";
import { currencyPattern } from "./patterns.ts";

/**
 * An amount of money. 1.5亿元 is `{ amount: 150000000, currency: "CNY" }`.
 *
 * @example
 * ```ts
 * import type { Money } from "@regional-plan/model";
 *
 * const budget: Money = { amount: 150000000, currency: "CNY" };
 * ```
 */
export interface Money {
  /** The amount in the currency's main unit (yuan, not 万元). */
  amount: number;
  /** The ISO 4217 code, `CNY`. */
  currency: string;
}

/** Money: amount and currency. Whether the code is in ISO 4217 is the rule `codelist/currency`. */
export const moneySchema = z.strictObject({
  amount: z.number(),
  currency: z.string().regex(currencyPattern),
}) satisfies z.ZodType<Money>;
