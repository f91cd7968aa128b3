import { type Edtf, type EdtfSpan, readEdtf } from "@regional-plan/model";

/** Reads dates; each is read once, however often a plan prints it. Made for `shared`, so that rules read them together. */
export function readDates(): (date: Edtf) => EdtfSpan | undefined {
  const known = new Map<Edtf, EdtfSpan | undefined>();
  return (date) => {
    if (!known.has(date)) known.set(date, readEdtf(date));
    return known.get(date);
  };
}
