import type { Indicator } from "../../plan/indicator.ts";
import type { Target } from "../../plan/target.ts";
import { amountOf, isClearlyLess, isSameUnit } from "../compare-amounts.ts";
import { aimOf } from "../target-aim.ts";

/** What has become of a target's number: less is asked, more is asked, or no number is left. */
export type TargetShift = "lowered" | "raised" | "unquantified";

/**
 * Whether a target asks for less than an earlier version of it did, or for more; `undefined` where it asks for the same, and
 * where nobody can tell: another unit, another way of measuring.
 *
 * @example
 * ```ts
 * import { targetShift } from "@regional-plan/model";
 *
 * targetShift({ quantity: { value: 10, unit: "家" } }, { quantity: { value: 8, unit: "家" } }); //=> "lowered"
 * targetShift({ quantity: { value: 10, unit: "%" }, comparator: "lte" }, { quantity: { value: 8, unit: "%" }, comparator: "lte" }); //=> "raised"
 * targetShift({ quantity: { value: 10, unit: "家" } }, { quantity: { value: 8, unit: "%" } }); //=> undefined
 * ```
 */
export function targetShift(
  before: Pick<Target, "quantity" | "comparator" | "measuredAs">,
  after: Pick<Target, "quantity" | "comparator" | "measuredAs">,
  indicator?: Pick<Indicator, "direction">,
): TargetShift | undefined {
  const [old, now] = [before.quantity, after.quantity];
  const was = old && amountOf(old);
  if (old === undefined || was === undefined) return undefined;
  if (now === undefined) return "unquantified";
  const is = amountOf(now);
  if (is === undefined || (before.measuredAs ?? "level") !== (after.measuredAs ?? "level") || !isSameUnit(old, now)) return undefined;
  const comparator = before.comparator ?? after.comparator;
  const aim = aimOf(comparator === undefined ? {} : { comparator }, indicator);
  if (aim === "up") return isClearlyLess(is.low, was.low) ? "lowered" : isClearlyLess(was.low, is.low) ? "raised" : undefined;
  if (aim === "down") return isClearlyLess(was.high, is.high) ? "lowered" : isClearlyLess(is.high, was.high) ? "raised" : undefined;
  return undefined;
}
