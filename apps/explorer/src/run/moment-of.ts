import { type Plan, readEdtf } from "@regional-plan/model";
import type { Moment } from "./run-documents.ts";

/** The days and years that a plan can be looked at, and those that are meant where nobody has chosen. */
export interface Moments extends Moment {
  readonly years: readonly number[];
  /** The days of its reports, the earliest first. */
  readonly days: readonly string[];
}

/**
 * When a plan is looked at: on the day that the address names, else that of the last report, else the last one of the plan's period;
 * work points are those of the year after. No clock is looked at, so that an address shows the same to everybody.
 */
export function momentOf({ period, reports = [] }: Plan, chosen: Readonly<Record<string, string>>): Moments {
  const days = [...new Set(reports.flatMap(({ asOf }) => readEdtf(asOf)?.last ?? []))].sort();
  const { first, last } = (period === undefined ? undefined : readEdtf(period)) ?? {};
  const day = isDay(chosen.day) ? chosen.day : (days.at(-1) ?? last ?? "2025-12-31");
  const [from, to] = [first ?? day, last ?? day].map((one) => Number(one.slice(0, 4))) as [number, number];
  const years = Array.from({ length: Math.min(50, to - from + 1) }, (_, at) => from + at);
  const next = Number(day.slice(0, 4)) + (days.length > 0 ? 1 : 0);
  const year = /^\d{4}$/u.test(chosen.year ?? "") ? Number(chosen.year) : years.includes(next) ? next : (years.at(-1) ?? next);
  return { day, year, days, years: years.includes(year) ? years : [...years, year] };
}

/** Whether a text is a day of the calendar. */
function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text) && readEdtf(text) !== undefined;
}
