import { type Edtf, type EdtfSpan, readEdtf } from "@regional-plan/model";

/**
 * Says of dates by which something is due whether they lie in a period: the last day counts, and of one that has none, what
 * goes on (`2021/..`), the first. Each date is read once, however often a plan prints it. A date or period that no calendar
 * knows is for `time/calendar-date` and `time/period-order` to tell.
 */
export function withinPeriod(period: Edtf): (date: Edtf) => boolean {
  const whole = readEdtf(period);
  if (whole === undefined) return () => true;
  const known = new Map<Edtf, boolean>();
  return (date) => {
    let inside = known.get(date);
    if (inside === undefined) {
      const span = readEdtf(date);
      inside = span === undefined || isWithin(span, whole);
      known.set(date, inside);
    }
    return inside;
  };
}

function isWithin({ first, last }: EdtfSpan, whole: EdtfSpan): boolean {
  if (whole.last !== undefined && (last ?? first) > whole.last) return false;
  return last === undefined || last >= whole.first;
}
