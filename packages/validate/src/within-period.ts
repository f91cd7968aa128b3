import { type Edtf, edtfContains, readEdtf } from "@regional-plan/model";

/**
 * Says of dates whether they lie in a period; each date is read once, however often a plan prints it. A date or period
 * that no calendar knows is for `time/calendar-date` and `time/period-order` to tell.
 */
export function withinPeriod(period: Edtf): (date: Edtf) => boolean {
  if (readEdtf(period) === undefined) return () => true;
  const known = new Map<Edtf, boolean>();
  return (date) => {
    let inside = known.get(date);
    if (inside === undefined) {
      inside = edtfContains(period, date) || readEdtf(date) === undefined;
      known.set(date, inside);
    }
    return inside;
  };
}
