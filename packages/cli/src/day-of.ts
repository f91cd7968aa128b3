import { CommandError } from "./command-error.ts";

/** A day as it is typed; `today` is the only word that looks at the clock. */
export function dayOf(day: string, option?: string): string;
export function dayOf(day: string | undefined, option?: string): string | undefined;
export function dayOf(day: string | undefined, option = "--as-of"): string | undefined {
  if (day === "today") {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }
  const isDay = day === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day));
  if (isDay) return day;
  throw new CommandError({
    en: `${option} ${day}: write the day as YYYY-MM-DD, or “today”.`,
    zh: `${option} ${day}：日期应写作 YYYY-MM-DD，或写 today。`,
  });
}
