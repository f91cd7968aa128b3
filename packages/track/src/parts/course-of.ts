import { type CountedEntry, type ItemState, type PlanState, readEdtf } from "@regional-plan/model";
import type { CoursePoint } from "./view-parts.ts";

/**
 * How many tasks were to be completed by the day of each report, and how many of those that are completed now were by then. What was
 * called done and is not any more is not among them.
 */
export function courseOf({ reports, plan, asOf }: PlanState, tasks: readonly ItemState[]): readonly CoursePoint[] {
  if (reports.length === 0) return [];
  const dayOfPath = new Map((plan.reports ?? []).map((report, at) => [String(at), readEdtf(report.asOf)?.last]));
  const days = [...new Set([...reports.flatMap((report) => readEdtf(report.asOf)?.last ?? []), asOf])].sort();
  const due = dated(tasks.flatMap(({ due }) => (due === undefined ? [] : [{ day: due.day, path: due.path }])));
  const completed = dated(
    tasks.flatMap((task) => {
      const day = completedSince(task, (path) => dayOfPath.get(path.split("/")[2] ?? ""));
      return day === undefined ? [] : [{ day, path: task.because[0] ?? task.placed.path }];
    }),
  );
  return days.map((day) => ({ day, due: due(day), completed: completed(day) }));
}

/** Counts, day after day, how many have come by then; the paths are of those that have come since the day before. */
function dated(events: readonly { readonly day: string; readonly path: string }[]): (day: string) => CoursePoint["due"] {
  const waiting = [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let count = 0;
  return (day) => {
    const because: string[] = [];
    for (let next = waiting[count]; next !== undefined && next.day <= day; next = waiting[count]) {
      because.push(next.path);
      count++;
    }
    return { count, because };
  };
}

/** The day from which on a task has been completed: when it was met, as far as a report says so; else that of the first report. */
function completedSince(
  { status, history, because, attainment }: ItemState,
  dayOfPath: (path: string) => string | undefined,
): string | undefined {
  if (status !== "completed") return undefined;
  let since: string | undefined;
  for (const told of [...history].reverse()) {
    const isDone = saysDone(told);
    if (isDone === false) break;
    if (isDone) since = dayMet(told);
  }
  if (since !== undefined) return since;
  const days = because.flatMap((path) => dayOfPath(path) ?? []);
  return attainment?.day ?? days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** Whether an entry calls its item completed; nothing where it does not say how far it is. */
function saysDone({ entry: { status, dateMet, progress } }: CountedEntry): boolean | undefined {
  if (status !== undefined) return status === "completed";
  if (dateMet !== undefined || progress === 1) return true;
  return progress === undefined ? undefined : false;
}

function dayMet({ entry: { dateMet }, day }: CountedEntry): string {
  const met = dateMet === undefined ? undefined : readEdtf(dateMet)?.last;
  return met !== undefined && met < day ? met : day;
}
