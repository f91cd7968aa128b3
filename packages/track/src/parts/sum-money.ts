import type { Funding, Money } from "@regional-plan/model";

/** Sums of money in each currency, by its code; amounts of two currencies are never added up. */
export function sumMoney(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .map(([currency, amount]) => ({ amount: Number(amount.toPrecision(15)), currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** What is set aside for something, as far as amounts are given. */
export const investmentOf = (funding: readonly Funding[] = []): readonly Money[] => sumMoney(funding.flatMap(({ amount }) => amount ?? []));
