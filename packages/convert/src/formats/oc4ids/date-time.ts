import { datedSpan } from "../../text/dated-span.ts";

/** A day as OC4IDS writes it, which has no days without an hour. */
export function dateTime(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day}T00:00:00Z`;
}

/** A time as OC4IDS writes it, from its first day to its last. */
export function periodOf(date: string | undefined): { startDate?: string; endDate?: string } | undefined {
  const span = datedSpan(date);
  if (span === undefined) return undefined;
  const endDate = dateTime(span.last);
  return { startDate: `${span.first}T00:00:00Z`, ...(endDate !== undefined && { endDate }) };
}
