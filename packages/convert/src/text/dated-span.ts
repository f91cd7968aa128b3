import { type EdtfSpan, readEdtf } from "@regional-plan/model";

/** The days that a date spans, where XML Schema and RFC 3339 know them too: they have no year 0. */
export function datedSpan(date: string | undefined): EdtfSpan | undefined {
  const span = date === undefined ? undefined : readEdtf(date);
  return span === undefined || span.first.startsWith("0000") ? undefined : span;
}
