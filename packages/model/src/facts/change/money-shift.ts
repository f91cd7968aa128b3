import type { Funding } from "../../plan/parts/funding.ts";
import type { Money } from "../../plan/parts/money.ts";

/** Whether less money is there than before, or more. */
export type MoneyShift = "cut" | "raised";

/**
 * How the money for something has changed; `undefined` where it has not, and where the sums cannot be compared: one of them
 * is not given, or in another currency.
 *
 * @example
 * ```ts
 * import { moneyShift } from "@regional-plan/model";
 *
 * moneyShift([{ amount: { amount: 5e8, currency: "CNY" } }], [{ amount: { amount: 3e8, currency: "CNY" } }]); //=> "cut"
 * moneyShift([{ amount: { amount: 5e8, currency: "CNY" } }], [{ source: "municipal" }]); //=> undefined
 * ```
 */
export function moneyShift(before: readonly Funding[] | undefined, after: readonly Funding[] | undefined): MoneyShift | undefined {
  const [was, is] = [totalOf(before), totalOf(after)];
  if (was === undefined || is === undefined || was.currency !== is.currency || was.amount === is.amount) return undefined;
  return is.amount < was.amount ? "cut" : "raised";
}

/** What several sums come to; `undefined` where one is not given, or they are in several currencies. */
export function totalOf(funding: readonly Funding[] = []): Money | undefined {
  const sums = funding.map(({ amount }) => amount);
  const [first] = sums;
  if (first === undefined || sums.some((sum) => sum?.currency !== first.currency)) return undefined;
  return { amount: sums.reduce((total, sum) => total + (sum?.amount ?? 0), 0), currency: first.currency };
}
