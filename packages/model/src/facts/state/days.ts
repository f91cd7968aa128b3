/** How many days lie from one day to another, both `YYYY-MM-DD`; less than 0 where the other comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * dayLength).toISOString().slice(0, 10);

const dayNumber = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / dayLength;

const dayLength = 86_400_000;
