import type { Actual, Report } from "@regional-plan/model";

/** A value with its place in the report that tells it. */
export interface PlacedActual {
  readonly actual: Actual;
  readonly key: string;
}

/** The values of a report that are of one target or indicator and one date, by that. */
export function actualsByDay({
  asOf,
  entries = [],
}: Report): ReadonlyMap<string, { readonly of: string; readonly actuals: PlacedActual[] }> {
  const byDay = new Map<string, { of: string; actuals: PlacedActual[] }>();
  for (const [index, { for: item, actuals = [] }] of entries.entries()) {
    for (const [at, actual] of actuals.entries()) {
      const of = actual.target ?? actual.indicator ?? item;
      const key = `${of} ${actual.date ?? asOf}`;
      const placed = { actual, key: `entries/${index}/actuals/${at}` };
      const known = byDay.get(key);
      if (known === undefined) byDay.set(key, { of, actuals: [placed] });
      else known.actuals.push(placed);
    }
  }
  return byDay;
}
