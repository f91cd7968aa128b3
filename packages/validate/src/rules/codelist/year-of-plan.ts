import { type Edtf, type Plan, readEdtf } from "@regional-plan/model";

/** The year as of which a plan speaks: that of its issue, or the first of its period. */
export const yearOfPlan = ({ issued, period }: Plan): number | undefined => yearOf(issued) ?? yearOf(period);

function yearOf(date: Edtf | undefined): number | undefined {
  const span = date === undefined ? undefined : readEdtf(date);
  return span === undefined ? undefined : Number(span.first.slice(0, 4));
}
