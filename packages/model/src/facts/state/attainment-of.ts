import type { Quantity } from "../../plan/parts/quantity.ts";
import type { Target } from "../../plan/target.ts";
import { type Amount, amountOf, isNearlyEqual, isSameUnit } from "../compare-amounts.ts";
import { type Aim, aimOf, fallsShort, indicatorOf } from "../target-aim.ts";
import type { FindItem } from "../walk-items.ts";
import type { Attainment } from "./plan-state.ts";
import { type CountedValue, targetValue, tidy } from "./target-values.ts";

/**
 * How far a target's number is reached by the values that were measured. A number that counts what is added, over the years, in a
 * year or against before, starts from nothing; another from its baseline, and where none is given from nothing too, which is told.
 * `year` is the one that a target for each year is looked at for; empty for others.
 */
export function attainmentOf(
  target: Target,
  values: ReadonlyMap<string, readonly (readonly CountedValue[])[]>,
  find: FindItem,
  year: string,
): Attainment {
  const { quantity: aimed, measuredAs = "level" } = target;
  const own = values.get(target.id) ?? [];
  const value = targetValue(target, own.length > 0 ? own : (values.get(target.indicator ?? "") ?? []), year);
  const indicator = indicatorOf(target, find);
  const from = measuredAs === "level" && indicator?.baseline?.group === target.group ? indicator?.baseline?.quantity : undefined;
  const baseline = from ?? (measuredAs === "level" || aimed === undefined ? undefined : { ...aimedUnit(aimed), value: 0 });
  const known = { ...(aimed && { aimed }), ...(baseline && { baseline }), ...value };
  const amounts = aimed && amountOf(aimed);
  if (aimed === undefined || amounts === undefined) return { ...known, unknown: "no-number" };
  const actual = value.actual && amountOf(value.actual);
  if (value.actual === undefined || actual === undefined) return { ...known, unknown: value.unknown ?? "no-value" };
  if (!isSameUnit(value.actual, aimed)) return { ...known, unknown: "other-unit" };
  const aim = aimOf(target, indicator);
  if (aim === undefined) return { ...known, unknown: "no-aim" };
  const isReached = !fallsShort(actual, amounts, aim) && !isJustThere(target, actual, amounts);
  const end = aim === "down" ? amounts.high : amounts.low;
  const gap = isReached ? 0 : tidy(Math.abs(end - actual.low) / (amountOf({ value: 1, ...aimedUnit(aimed) })?.low ?? 1));
  const start = baseline === undefined ? undefined : isSameUnit(baseline, aimed) ? amountOf(baseline)?.low : undefined;
  const share = isReached ? 1 : shareOf(actual.low, end, start, aim);
  return {
    ...known,
    ...(share === undefined ? { unknown: "no-baseline" as const } : { share: tidy(Math.min(share, 1)) }),
    isReached,
    ...(Number.isFinite(gap) && { gap }),
  };
}

const aimedUnit = ({ unit, unitCode }: Quantity): Quantity => ({
  ...(unit !== undefined && { unit }),
  ...(unitCode !== undefined && { unitCode }),
});

/** 超过 and 低于 ask for more than the number itself. */
const isJustThere = ({ comparator }: Target, actual: Amount, aimed: Amount) =>
  (comparator === "gt" && isNearlyEqual(actual.low, aimed.low)) || (comparator === "lt" && isNearlyEqual(actual.high, aimed.high));

/** The share of the way that is made; `undefined` where nobody knows from where it goes. */
function shareOf(actual: number, end: number, start: number | undefined, aim: Aim): number | undefined {
  if (![actual, end].every(Number.isFinite)) return undefined;
  // Towards more, nothing is a start; towards less, and to hit a number, it is none.
  const from = start ?? (aim === "up" ? 0 : undefined);
  if (from === undefined || isNearlyEqual(end, from)) return undefined;
  return (actual - from) / (end - from);
}
