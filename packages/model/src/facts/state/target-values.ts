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

/** The latest value of a target for the group that it is of; of the whole where it names none, or the sum of groups. */
export function targetValue({ group, quantity, measuredAs }: Target, reports: readonly (readonly CountedValue[])[]): TargetValue {
  const days = reports.flatMap((values) => values.filter((value) => isOf(value, group)).map(({ day }) => day));
  const latest = days.reduce((a, b) => (a > b ? a : b), "");
  const values = reports
    .findLast((all) => all.some((value) => value.day === latest && isOf(value, group)))
    ?.filter((value) => value.day === latest);
  if (values === undefined) return { unknown: "no-value", because: [] };
  const whole = values.filter((value) => value.group === group);
  const because = (whole.length > 0 ? whole : values).map(({ path }) => path);
  if (whole.length === 1) {
    const [{ value } = { value: undefined }] = whole;
    return value === undefined ? { day: latest, unknown: "no-value", because } : { actual: value, day: latest, because };
  }
  if (whole.length > 1) return { day: latest, unknown: "several-values", because };
  const sum = sumOfGroups(values, quantity, measuredAs);
  return sum === undefined ? { day: latest, unknown: "several-values", because } : { ...sum, day: latest, because };
}

/** A target for the whole may be told by its groups; one for a group by that group alone. */
const isOf = (value: CountedValue, group: string | undefined) => group === undefined || value.group === group;

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
