import { type Plan, readEdtf } from "@regional-plan/model";

/** The id of the report that the results of a document make, where it names none. */
export const onlyReport = "report";

/**
 * The day whose state the results of a document tell: the document has no word for it, so it is the day that it was published, else
 * the last of the time that it covers, else the last on which something was measured.
 */
export function reportDate(plan: Pick<Plan, "issued" | "period">, measured: readonly (string | undefined)[]): string | undefined {
  const last = (date: string | undefined) => (date === undefined ? undefined : readEdtf(date)?.last);
  const days = measured.flatMap((date) => last(date) ?? []);
  return plan.issued ?? last(plan.period) ?? days.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).at(-1);
}
