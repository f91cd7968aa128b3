import type { Plan } from "../../plan/plan.ts";
import type { Report, ReportEntry } from "../../plan/report.ts";
import { readEdtf } from "../../text/read-edtf.ts";
import { isSameAmount } from "../compare-amounts.ts";
import { isFinalReport } from "../report-history.ts";
import type { CountedEntry, StateOptions, StateStatus } from "./plan-state.ts";

/** A report that counts, with the last day of what it tells. */
export interface CountedReport {
  readonly report: Report;
  readonly day: string;
  readonly path: string;
}

/**
 * The reports that count on a day, the one that counts most last: by the day whose state they tell, of one day others before
 * one's own, and where that is alike by id, so that the order in which they are written says nothing.
 */
export function countedReports({ reports = [] }: Plan, { asOf, drafts }: StateOptions): readonly CountedReport[] {
  return reports
    .flatMap((report, at): CountedReport[] => {
      const day = readEdtf(report.asOf)?.last;
      return day === undefined || day > asOf || !(drafts === true || isFinalReport(report))
        ? []
        : [{ report, day, path: `/reports/${at}` }];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(rankOf(a), rankOf(b)) || compare(a.report.id, b.report.id));
}

/**
 * The entries for each item, the one that counts last. Of two in one report the first counts: they may be of parts, which nobody can
 * add up, and `tracking/entry-twice` tells of the other. Values are read of both.
 */
export function countedEntries(reports: readonly CountedReport[]): ReadonlyMap<string, CountedEntry[]> {
  const byItem = new Map<string, CountedEntry[]>();
  for (const { report, day, path } of reports) {
    for (const [at, entry] of (report.entries ?? []).entries()) {
      const counted = { report, entry, day, path: `${path}/entries/${at}` };
      const known = byItem.get(entry.for);
      if (known === undefined) byItem.set(entry.for, [counted]);
      else if (known.at(-1)?.report !== report) known.push(counted);
    }
  }
  return byItem;
}

/**
 * What an entry says of how far its item is; `unknown` where it does not say.
 *
 * @example
 * ```ts
 * import { entryStatus } from "@regional-plan/model";
 *
 * entryStatus({ for: "action-1", dateMet: "2024-05" }); //=> "completed"
 * entryStatus({ for: "action-1", progress: 0.4 }); //=> "in-progress"
 * entryStatus({ for: "action-1" }); //=> "unknown"
 * ```
 */
export function entryStatus({ status, dateMet, stage, progress }: ReportEntry): StateStatus {
  if (status !== undefined) return status;
  if (dateMet !== undefined || progress === 1) return "completed";
  if (stage === "cancelled") return "cancelled";
  return progress === undefined ? "unknown" : progress > 0 ? "in-progress" : "not-started";
}

/** Whether an entry says how far its item is, be it that nobody knows. One that only tells a need or a value does not. */
export const saysHowFar = ({ entry }: CountedEntry): boolean => entry.status !== undefined || entryStatus(entry) !== "unknown";

/** Whether an entry tells something of its item, and does not only mark it: marks are given to what others reported. */
export const tellsOf = ({ entry }: CountedEntry): boolean =>
  entry.scores === undefined || Object.keys(entry).some((field) => !markFields.has(field));

const markFields: ReadonlySet<string> = new Set(["for", "scores", "evidence"]);

/** The entry of the same day that says otherwise than the one that counts: how far the item is, or what was measured. */
export function differingEntry(history: readonly CountedEntry[]): CountedEntry | undefined {
  const said = history.findLast(saysHowFar);
  const otherwise = said && ofSameDay(history, said, ({ entry }, other) => saysHowFar(other) && differInStatus(entry, other.entry));
  if (otherwise !== undefined) return otherwise;
  const measured = history.findLast(({ entry }) => entry.actuals !== undefined);
  return measured && ofSameDay(history, measured, ({ entry }, other) => differInValue(entry, other.entry));
}

const ofSameDay = (
  history: readonly CountedEntry[],
  counts: CountedEntry,
  differ: (counts: CountedEntry, other: CountedEntry) => boolean,
): CountedEntry | undefined =>
  history.findLast((other) => other.report !== counts.report && other.day === counts.day && differ(counts, other));

const differInStatus = (a: ReportEntry, b: ReportEntry): boolean =>
  entryStatus(a) !== entryStatus(b) || (a.progress ?? null) !== (b.progress ?? null);

/** Whether they give two numbers of the same thing. */
const differInValue = ({ actuals: some = [] }: ReportEntry, { actuals: others = [] }: ReportEntry): boolean =>
  some.some((a) =>
    others.some(
      (b) =>
        a.target === b.target &&
        a.indicator === b.indicator &&
        a.group === b.group &&
        (a.date ?? b.date) === (b.date ?? a.date) &&
        a.value !== undefined &&
        b.value !== undefined &&
        isSameAmount(a.value, b.value) === false,
    ),
  );

const rankOf = ({ report }: CountedReport) => (report.kind === "independent" ? 1 : 0);

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
