import type { Indicator, Plan, Target } from "@regional-plan/model";
import { keptOf } from "../extension.ts";
import type { ActualAt } from "./gather-actuals.ts";
import type { At } from "./writing.ts";

/** An indicator with its targets, or a target that names none. */
export interface IndicatorUnit {
  readonly indicator?: At<Indicator>;
  readonly targets: readonly At<Target>[];
}

/** What is measured, by the item that it stands in; under the empty id what stands in none. */
export interface Indicators {
  readonly byItem: ReadonlyMap<string, readonly IndicatorUnit[]>;
  /** What came of a target or an indicator. */
  readonly actuals: ReadonlyMap<string, readonly ActualAt[]>;
  /** Results that were kept as they stood. */
  readonly results: ReadonlyMap<string, readonly At<unknown>[]>;
}

/** Gathers what is measured for each item. */
export function gatherIndicators({ indicators = [], targets = [] }: Plan, holders: ReadonlySet<string>): Map<string, IndicatorUnit[]> {
  const known = new Map(
    indicators.map((item, at): [string, { indicator: At<Indicator>; targets: At<Target>[] }] => [
      item.id,
      { indicator: { item, at }, targets: [] },
    ]),
  );
  const alone: IndicatorUnit[] = [];
  for (const [at, item] of targets.entries()) {
    const unit = known.get(item.indicator ?? "");
    if (unit === undefined) alone.push({ targets: [{ item, at }] });
    else unit.targets.push({ item, at });
  }
  const byItem = new Map<string, IndicatorUnit[]>();
  for (const unit of [...known.values(), ...alone]) {
    const kept = unit.targets.length === 0 && "indicator" in unit && unit.indicator ? keptOf(unit.indicator.item).within : undefined;
    const wanted = unit.targets[0]?.item.for ?? (typeof kept === "string" ? kept : "");
    const home = holders.has(wanted) ? wanted : "";
    const others = byItem.get(home);
    if (others === undefined) byItem.set(home, [unit]);
    else others.push(unit);
  }
  return byItem;
}
