import type { Edtf } from "../../plan/parts/edtf.ts";
import type { Target } from "../../plan/target.ts";
import { readEdtf } from "../../text/read-edtf.ts";
import { daysBetween } from "./days.ts";
import type { DueDay, ExpectedProgress } from "./plan-state.ts";

/** A day by which something is to be done, and where the plan says so. */
export type Step = Pick<DueDay, "day" | "path">;

/** When work on something began. */
export interface Start {
  readonly day: string;
  readonly path: string;
}

/**
 * What share of an item was to be done by a day: by its milestones where it has some, each counting alike; else evenly from the
 * first day to the last. A target that is set for each year begins anew every year.
 */
export function expectedProgress(
  asOf: string,
  due: DueDay | undefined,
  start: Start | undefined,
  steps: readonly Step[],
  measuredAs?: Target["measuredAs"],
): ExpectedProgress | undefined {
  if (measuredAs === "yearly") {
    const year = readEdtf(asOf.slice(0, 4) as Edtf);
    if (due !== undefined && asOf >= due.day) return { share: 1, by: "year", because: [due.path] };
    return year?.last === undefined
      ? undefined
      : { share: evenly(asOf, year.first, year.last), by: "year", because: due ? [due.path] : [] };
  }
  if (due !== undefined && asOf >= due.day) return { share: 1, by: steps.length > 0 ? "milestones" : "even", because: [due.path] };
  if (steps.length > 0) {
    const past = steps.filter(({ day }) => day <= asOf).length;
    return { share: past / steps.length, by: "milestones", because: steps.map(({ path }) => path) };
  }
  if (due === undefined || start === undefined) return undefined;
  return { share: evenly(asOf, start.day, due.day), by: "even", because: [start.path, due.path].filter((path) => path !== "") };
}

/** How much of the time from the first day to the last has gone by at the end of a day. */
function evenly(asOf: string, first: string, last: string): number {
  const whole = daysBetween(first, last) + 1;
  if (whole <= 0) return asOf >= last ? 1 : 0;
  return Math.min(1, Math.max(0, (daysBetween(first, asOf) + 1) / whole));
}
