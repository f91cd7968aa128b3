import type { Quantity } from "../../plan/parts/quantity.ts";
import type { Target } from "../../plan/target.ts";
import { readEdtf } from "../../text/read-edtf.ts";
import { amountOf, isSameUnit } from "../compare-amounts.ts";
import type { CountedReport } from "./counted-entries.ts";
import type { Attainment } from "./plan-state.ts";

/** A value that was measured, with the day that it is of. */
export interface CountedValue {
  readonly value: Quantity | undefined;
  readonly group: string | undefined;
  readonly day: string;
  readonly path: string;
}

/** The values that each target and indicator was given, those of the report that counts most last. */
export function countedValues(reports: readonly CountedReport[]): ReadonlyMap<string, readonly CountedValue[][]> {
  const byId = new Map<string, CountedValue[][]>();
  for (const { report, day, path } of reports) {
    const ofReport = new Map<string, CountedValue[]>();
    for (const [at, { for: item, actuals = [] }] of (report.entries ?? []).entries()) {
      for (const [place, { target, indicator, value, date, group }] of actuals.entries()) {
        const span = date === undefined ? { first: day, last: day } : readEdtf(date);
        // What is dated later than the report was not measured yet; of a year that goes on, what there was on its day.
        if (span === undefined || span.first > day) continue;
        const measured = span.last === undefined || span.last > day ? day : span.last;
        const counted = { value, group, day: measured, path: `${path}/entries/${at}/actuals/${place}` };
        const id = target ?? indicator ?? item;
        const values = ofReport.get(id);
        if (values === undefined) ofReport.set(id, [counted]);
        else values.push(counted);
      }
    }
    for (const [id, values] of ofReport) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [values]);
      else known.push(values);
    }
  }
  return byId;
}

/** The value that counts for a target. */
export type TargetValue = Pick<Attainment, "actual" | "day" | "groups" | "unknown" | "because">;

/**
 * The latest value of a target for the group that it is of; of the whole where it names none, or the sum of groups. A target that is
 * set for each year has the value of `year`, which is empty for others: what was measured before says nothing of it.
 */
export function targetValue(
  { group, quantity, measuredAs }: Target,
  reports: readonly (readonly CountedValue[])[],
  year: string,
): TargetValue {
  const values = latestTold(reports, group, year);
  if (values === undefined) return { unknown: "no-value", because: [] };
  const [{ day } = { day: "" }] = values;
  const whole = values.filter((value) => value.group === group);
  const because = (whole.length > 0 ? whole : values).map(({ path }) => path);
  if (whole.length === 1) {
    const [{ value } = { value: undefined }] = whole;
    return value === undefined ? { day, unknown: "no-value", because } : { actual: value, day, because };
  }
  if (whole.length > 1) return { day, unknown: "several-values", because };
  const sum = sumOfGroups(values, quantity, measuredAs);
  return sum === undefined ? { day, unknown: "several-values", because } : { ...sum, day, because };
}

/** The values of the latest day on which a report tells the group, or the whole; of one day those of the report that counts most. */
function latestTold(
  reports: readonly (readonly CountedValue[])[],
  group: string | undefined,
  year: string,
): readonly CountedValue[] | undefined {
  const groups = group === undefined ? new Set(reports.flatMap((values) => values.flatMap((value) => value.group ?? []))) : undefined;
  let latest: readonly CountedValue[] | undefined;
  for (const values of reports) {
    for (const { day } of values) {
      if (!day.startsWith(year) || day < (latest?.[0]?.day ?? "")) continue;
      const told = values.filter((value) => value.day === day && (group === undefined || value.group === group));
      if (groups === undefined ? told.length > 0 : isWhole(told, groups)) latest = told;
    }
  }
  return latest;
}

/** Parts are the whole only where none is missing: of the countryside alone nobody knows how many there are with the town. */
function isWhole(values: readonly CountedValue[], groups: ReadonlySet<string>): boolean {
  if (values.some(({ group }) => group === undefined)) return true;
  return groups.size > 1 && new Set(values.map(({ group }) => group)).size === groups.size;
}

/** Numbers of different groups add up where each is a plain number of one unit; shares and rates of growth do not. */
function sumOfGroups(
  values: readonly CountedValue[],
  quantity: Quantity | undefined,
  measuredAs: Target["measuredAs"],
): Pick<Attainment, "actual" | "groups"> | undefined {
  const [first] = values;
  const groups = values.flatMap(({ group, value, path }) => (group === undefined || value === undefined ? [] : [{ group, value, path }]));
  const names = new Set(groups.map(({ group }) => group));
  if (first?.value === undefined || groups.length !== values.length || names.size !== values.length || measuredAs === "growth")
    return undefined;
  const { unit = quantity?.unit } = first.value;
  const like: Quantity = {
    ...(unit !== undefined && { unit }),
    ...(first.value.unitCode !== undefined && { unitCode: first.value.unitCode }),
  };
  const factor = amountOf({ value: 1, ...like })?.low ?? 1;
  if (isShareUnit(unit) || groups.some(({ value }) => value.value === undefined || !isSameUnit(value, like))) return undefined;
  const sum = groups.reduce((all, { value }) => all + (amountOf(value)?.low ?? 0), 0) / factor;
  return { actual: { value: tidy(sum), ...like }, groups };
}

/**
 * Whether a unit is one of shares or rates, which do not add up: 百分点, %, 倍.
 *
 * @example
 * ```ts
 * import { isShareUnit } from "@regional-plan/model";
 *
 * [isShareUnit("%"), isShareUnit("家")]; //=> [true, false]
 * ```
 */
export const isShareUnit = (unit = "") => /[%％‰‱]|百分点|[倍番成]/u.test(unit);

/** A number without what arithmetic with fractions leaves behind. */
export const tidy = (number: number): number => Number(number.toPrecision(12));
