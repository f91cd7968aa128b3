import { type Actual, isSameValue, type Plan, type Report } from "@regional-plan/model";
import { keptOf } from "../extension.ts";
import type { ActualMark } from "../marks.ts";
import { onlyReport, reportDate } from "../report-date.ts";
import type { Writing } from "./writing.ts";

/** A measured value with what is written beside it. */
export interface ActualAt {
  readonly actual: Actual;
  readonly path: string;
  /** Absent where the document alone tells all of it. */
  readonly mark: ActualMark | undefined;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly link: "target" | "indicator";
}

/** What came of targets and indicators, by their ids. What a report says beyond is lost, and all of one that measures nothing. */
export function gatherActuals(plan: Plan, writing: Writing): Map<string, ActualAt[]> {
  const { reports = [], targets = [], indicators = [] } = plan;
  const found = new Map<string, ActualAt[]>();
  const known = new Set<string>([...targets, ...indicators].map(({ id }) => id));
  const read = reports.map((report, at) => measuredEntries(report, at, isOnlyReport(plan, report), known, writing));
  const measures = (entries: MeasuredEntries) => entries.some(({ actuals }) => actuals.length > 0);
  writing.hasActuals = read.some(measures);
  if (reports.length > 0 && !writing.hasActuals) writing.lose("/reports", reports);
  for (const [at, entries] of read.entries()) {
    const report = reports[at] as Report;
    const path = `/reports/${at}`;
    if (!measures(entries)) {
      if (writing.hasActuals) writing.lose(path, report);
      continue;
    }
    writing.fieldsOf(path, report, "reports");
    for (const [entryAt, { entry, actuals }] of entries.entries()) loseEntry(entry, actuals, `${path}/entries/${entryAt}`, known, writing);
    for (const [id, actual] of entries.flatMap(({ actuals }) => actuals)) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [actual]);
      else others.push(actual);
    }
    writing.extensionsOf(path, report, new Set(Array.isArray(keptOf(report).results) ? ["results"] : []));
  }
  return found;
}

type Entry = NonNullable<Report["entries"]>[number];

/** The entries of a report, each with the values in it that can be written. */
type MeasuredEntries = readonly { readonly entry: Entry; readonly actuals: readonly [id: string, actual: ActualAt][] }[];

function measuredEntries(report: Report, at: number, isPlain: boolean, known: ReadonlySet<string>, writing: Writing): MeasuredEntries {
  return (report.entries ?? []).map((entry, entryAt) => {
    const isLinked = writing.written.has(entry.for) || known.has(entry.for);
    const actuals = (entry.actuals ?? []).flatMap((actual, actualAt): [string, ActualAt][] => {
      const id = linkOf(actual, known);
      if (id === undefined || !isLinked) return [];
      const mark: ActualMark = { report: report.id, asOf: report.asOf, at: [at, entryAt, actualAt], for: entry.for };
      const path = `/reports/${at}/entries/${entryAt}/actuals/${actualAt}`;
      const kept = keptResult(report, entryAt, actualAt);
      return [[id, { actual, path, mark: isPlain ? undefined : mark, kept, link: id === actual.target ? "target" : "indicator" }]];
    });
    return { entry, actuals };
  });
}

const linkOf = ({ target, indicator }: Actual, known: ReadonlySet<string>) =>
  target !== undefined ? (known.has(target) ? target : undefined) : indicator !== undefined && known.has(indicator) ? indicator : undefined;

function loseEntry(entry: Entry, written: readonly [string, ActualAt][], path: string, known: ReadonlySet<string>, writing: Writing): void {
  if (written.length === 0) {
    writing.lose(path, entry);
    return;
  }
  for (const [key, value] of Object.entries(entry)) if (key !== "for" && key !== "actuals") writing.lose(`${path}/${key}`, value);
  for (const [index, actual] of (entry.actuals ?? []).entries())
    if (linkOf(actual, known) === undefined) writing.lose(`${path}/actuals/${index}`, actual, "link");
}

function keptResult(report: Report, entry: number, actual: number): Readonly<Record<string, unknown>> {
  const { results } = keptOf(report);
  const found = (Array.isArray(results) ? results : []).find((result) => result?.entry === entry && result?.actual === actual);
  return found ?? nothing;
}

const nothing: Readonly<Record<string, unknown>> = {};

/** Whether a report is the one that results without a word of their own are read as. */
function isOnlyReport(plan: Plan, report: Report): boolean {
  const { reports = [], targets = [], indicators = [] } = plan;
  const { id, asOf, entries = [], extensions: _, ...others } = report;
  if (reports.length !== 1 || id !== onlyReport || Object.keys(others).length > 0) return false;
  const dates = entries.flatMap(({ actuals = [] }) => actuals.map(({ date }) => date));
  if (asOf !== reportDate(plan, dates)) return false;
  const isOfItsOwn = entries.every(
    (entry) =>
      isSameValue(Object.keys(entry).sort(), ["actuals", "for"]) &&
      entry.actuals?.every(({ target, indicator }) => entry.for === (target ?? indicator)),
  );
  return isOfItsOwn && [targets, indicators].some((items: readonly { id: string }[]) => isInOrder(entries, items));
}

/** Whether entries speak of items of one list, each once, in its order. */
function isInOrder(entries: readonly { readonly for: string }[], items: readonly { readonly id: string }[]): boolean {
  const places = new Map(items.map(({ id }, at) => [id, at]));
  return entries.every((entry, index) => {
    const at = places.get(entry.for);
    const before = index === 0 ? -1 : places.get(entries[index - 1]?.for ?? "");
    return at !== undefined && before !== undefined && before < at;
  });
}
