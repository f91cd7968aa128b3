import type { Indicator, Target } from "@regional-plan/model";
import { type Amount, isEqual, isLess } from "./compare-amounts.ts";
import type { RuleContext } from "./engine/rule-context.ts";

/** Which way a target's number is to be passed: upwards, downwards, or hit; `undefined` where it is only about there. */
export type Aim = "up" | "down" | "exact" | undefined;

/** The aim of a target. A plain number suffices when it is reached, from below unless the indicator is to fall. */
export function aimOf({ comparator }: Target, indicator: Indicator | undefined): Aim {
  if (comparator === "gte" || comparator === "gt") return "up";
  if (comparator === "lte" || comparator === "lt") return "down";
  if (comparator === "eq") return "exact";
  if (comparator === "approx" || indicator?.direction === "maintain") return undefined;
  return indicator?.direction === "decrease" ? "down" : "up";
}

/** Whether an amount falls short of the one aimed at. */
export function fallsShort(amount: Amount, aimed: Amount, aim: Aim): boolean {
  if (aim === "up") return isLess(amount.high, aimed.low);
  if (aim === "down") return isLess(aimed.high, amount.low);
  return aim === "exact" && !(isEqual(amount.low, aimed.low) && isEqual(amount.high, aimed.high));
}

/** The indicator that a target sets a value of. */
export function indicatorOf(target: Target, find: RuleContext["find"]): Indicator | undefined {
  const placed = target.indicator === undefined ? undefined : find(target.indicator);
  return placed?.kind === "indicator" ? placed.item : undefined;
}
