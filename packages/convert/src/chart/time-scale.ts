/** An axis of time: its ticks stand at the ends of months or years, of which the values tell. */
export interface TimeScale {
  /** How many months lie between two ticks. */
  readonly months: number;
  readonly ticks: readonly TimeTick[];
}

/** The end of a month, the last of a year among them. */
export interface TimeTick {
  readonly day: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** Time from the end of a month that is not after the first day to one that is not before the last; as many ticks as have room. */
export function timeScale(days: readonly number[]): TimeScale {
  const [from, to] = [monthOf(Math.min(...days) + 1), monthOf(Math.max(...days)) + 1];
  // Of what is known at the end of years alone, no month is asked.
  const isYearly = days.every((day) => monthOf(day + 1) % 12 === 0 && monthOf(day + 1) !== monthOf(day));
  const months =
    steps.find((step) => (step >= 12 || !isYearly) && ticksFrom(from, to, step).length <= (step < 12 ? 7 : 8)) ??
    Math.ceil((to - from) / 72) * 12;
  return { months, ticks: ticksFrom(from, to, months).map((month) => ({ day: endBefore(month), ...yearAndMonth(month - 1) })) };
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** The months before which a tick stands. Of five years, those are marked that end a plan: 2020, 2025. */
function ticksFrom(from: number, to: number, step: number): number[] {
  const first = Math.floor((from - 12) / step) * step + 12;
  const count = Math.max(1, Math.ceil((to - first) / step)) + 1;
  return Array.from({ length: count }, (_, at) => first + at * step);
}

const yearAndMonth = (month: number) => ({ year: Math.floor(month / 12), month: (month % 12) + 1 });

/** The months from the year 0 to a day. */
function monthOf(day: number): number {
  const date = new Date((day - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day before a month begins. */
function endBefore(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 0);
  return date.getTime() / 86_400_000 + 25_569;
}
