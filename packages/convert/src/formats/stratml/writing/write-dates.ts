import { readEdtf } from "@regional-plan/model";
import { writeMark } from "../marks.ts";
import { isDate } from "../schema/settle-value.ts";
import { indents } from "./xml-parts.ts";

const dayOnly = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

/** A day between tags, with the less exact date that it stands for. */
const dayElement = (level: number, name: string, day: string, exact?: string) =>
  `${indents[level]}<${name}>${exact === undefined ? "" : writeMark(exact)}${day}</${name}>`;

/**
 * Writes a date as the days between which it lies; `undefined` where the calendar has no such days. What is less exact than days is
 * told beside. A time that a plan covers has a start, whether the date has one or not.
 */
export function writeSpan(date: string, level: number, kept: Readonly<Record<string, unknown>>, always = false): string | undefined {
  const span = readEdtf(date);
  if (span === undefined || span.first < "0001") return undefined;
  const [start, end] = date.split("/") as [string, string?];
  const { first, last } = span;
  if (end === undefined && !always) {
    if (!dayOnly.test(date)) return dayElement(level, "EndDate", last as string, date);
    return dayElement(level, "EndDate", asKept(kept.EndDate, date));
  }
  const isExact = dayOnly.test(start) && end !== undefined && (end === ".." || dayOnly.test(end));
  const exact = isExact ? undefined : date;
  if (last === undefined) return dayElement(level, "StartDate", asKept(kept.StartDate, first), exact);
  return dayElement(level, "StartDate", asKept(kept.StartDate, first)) + dayElement(level, "EndDate", asKept(kept.EndDate, last), exact);
}

/** Writes a date as its last day; `undefined` where it has none, or is more than one date. */
export function writeDay(name: string, date: string, level: number, kept: Readonly<Record<string, unknown>>): string | undefined {
  const last = date.includes("/") ? undefined : readEdtf(date)?.last;
  if (last === undefined || last < "0001") return undefined;
  return dayOnly.test(date) ? dayElement(level, name, asKept(kept[name], date)) : dayElement(level, name, last, date);
}

/** The day with the time zone that it had, where it is still that day. */
const asKept = (kept: unknown, day: string) => (typeof kept === "string" && isDate(kept) && kept.startsWith(day) ? kept : day);
