import type { Edtf } from "../plan/parts/edtf.ts";
import type { Plan } from "../plan/plan.ts";
import { readEdtf } from "../text/read-edtf.ts";

/**
 * The year as of which a plan speaks: that of its issue, or the first of its period.
 *
 * @example
 * ```ts
 * import { yearOfPlan } from "@regional-plan/model";
 *
 * yearOfPlan({ issued: "2020-12-03", period: "2021/2025" }); //=> 2020
 * yearOfPlan({ period: "2021/2025" }); //=> 2021
 * ```
 */
export const yearOfPlan = ({ issued, period }: Pick<Plan, "issued" | "period">): number | undefined => yearOf(issued) ?? yearOf(period);

function yearOf(date: Edtf | undefined): number | undefined {
  const span = date === undefined ? undefined : readEdtf(date);
  return span === undefined ? undefined : Number(span.first.slice(0, 4));
}
