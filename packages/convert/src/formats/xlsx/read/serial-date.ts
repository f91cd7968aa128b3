/** A day as ISO writes it, and the part of the day that is over. */
export interface SerialDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days from the first day of 1900 to that of 1904, the beginning that workbooks of old Macintoshes count from. */
const between = 1462;
const dayLength = 86_400_000;

/**
 * The day of a serial number. Day 60 is the 29 February 1900, which never was: Excel keeps it since Lotus had it.
 * Nothing before 1900 and after 9999, which no workbook can show.
 */
export function serialDate(serial: number, from1904: boolean): SerialDate | undefined {
  const days = Math.floor(serial + 1e-9) + (from1904 ? between : 0);
  if (!(days >= 1 && days <= 2_958_465)) return undefined;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date((days < 60 ? days + 1 : days) * dayLength + Date.UTC(1899, 11, 30));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The time of day of a serial number, `09:30`, with seconds where there are some. */
export function serialTime(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  return (seconds % 60 === 0 ? parts.slice(0, 2) : parts).join(":");
}
