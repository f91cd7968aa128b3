import type { Indicator } from "../plan/indicator.ts";
import type { Target } from "../plan/target.ts";
import { type Amount, isClearlyLess, isNearlyEqual } from "./compare-amounts.ts";
import type { FindItem } from "./walk-items.ts";

/** Which way a target's number is to be passed: upwards, downwards, or hit; `undefined` where it is only about there. */
export type Aim = "up" | "down" | "exact" | undefined;

/**
 * The aim of a target. A plain number suffices when it is reached, from below unless the indicator is to fall.
 *
 * @example
 * ```ts
 * import { aimOf } from "@regional-plan/model";
 *
 * aimOf({ comparator: "lte" }); //=> "down"
 * aimOf({}, { direction: "decrease" }); //=> "down"
 * aimOf({ comparator: "approx" }); //=> undefined
 * ```
 */
export function aimOf({ comparator }: Pick<Target, "comparator">, indicator?: Pick<Indicator, "direction">): Aim {
  if (comparator === "gte" || comparator === "gt") return "up";
  if (comparator === "lte" || comparator === "lt") return "down";
  if (comparator === "eq") return "exact";
  if (comparator === "approx" || indicator?.direction === "maintain") return undefined;
  return indicator?.direction === "decrease" ? "down" : "up";
}

/**
 * Whether an amount falls short of the one aimed at.
 *
 * @example
 * ```ts
 * import { amountOf, fallsShort } from "@regional-plan/model";
 *
 * const [actual, aimed] = [amountOf({ value: 8, unit: "家" }), amountOf({ value: 10, unit: "家" })];
 * actual && aimed && fallsShort(actual, aimed, "up"); //=> true
 * ```
 */
export function fallsShort(amount: Amount, aimed: Amount, aim: Aim): boolean {
  if (aim === "up") return isClearlyLess(amount.high, aimed.low);
  if (aim === "down") return isClearlyLess(aimed.high, amount.low);
  return aim === "exact" && !(isNearlyEqual(amount.low, aimed.low) && isNearlyEqual(amount.high, aimed.high));
}

/** The indicator that a target sets a value of. */
export function indicatorOf(target: Pick<Target, "indicator">, find: FindItem): Indicator | undefined {
  const placed = target.indicator === undefined ? undefined : find(target.indicator);
  return placed?.kind === "indicator" ? placed.item : undefined;
}
