import type { Plan } from "@regional-plan/model";
import { type ElementData, type KeptData, stratmlNamespace } from "../extension.ts";
import { onlyReport, reportDate } from "../report-date.ts";
import type { ItemData, PlanBuilder } from "./plan-builder.ts";
import type { ReadActual } from "./read-actual.ts";

interface Entry {
  readonly for: string;
  readonly actuals: { readonly at: number; readonly actual: ReadActual }[];
  readonly at: number;
}

interface Read {
  readonly id: string;
  readonly asOf: string;
  readonly at: number;
  readonly entries: Map<string, Entry>;
}

/**
 * The reports that measured values come from: where none is named, all are of one. Where nothing tells of what day it would be, there
 * is none, and the results are kept for StratML.
 */
export function readReports(builder: PlanBuilder, plan: Pick<Plan, "issued" | "period">, kept: KeptData): ItemData[] {
  const unmarked = builder.actuals.filter(({ mark }) => mark === undefined);
  const day = reportDate(
    plan,
    unmarked.map(({ data }) => data.date),
  );
  const reports = new Map<string, Read>();
  let only: string | undefined;
  for (const actual of builder.actuals) {
    const { mark, data } = actual;
    if (mark === undefined && day === undefined) {
      kept.results = [...((kept.results as ElementData[] | undefined) ?? []), { ...data, ActualResult: actual.raw }];
      continue;
    }
    only ??= mark === undefined ? builder.unused(onlyReport) : undefined;
    const id = mark?.report ?? (only as string);
    const report = reports.get(id) ?? { id, asOf: mark?.asOf ?? (day as string), at: mark?.at[0] ?? reports.size, entries: new Map() };
    reports.set(id, report);
    const itsFor = mark?.for ?? data.target ?? (data.indicator as string);
    const key = mark === undefined ? itsFor : String(mark.at[1]);
    const entry = report.entries.get(key) ?? { for: itsFor, actuals: [], at: mark?.at[1] ?? report.entries.size };
    report.entries.set(key, entry);
    entry.actuals.push({ at: mark?.at[2] ?? entry.actuals.length, actual });
  }
  return [...reports.values()].sort(byPlace).map(reportItem);
}

const byPlace = (a: { readonly at: number }, b: { readonly at: number }) => a.at - b.at;

function reportItem({ id, asOf, entries }: Read): ItemData {
  const sorted = [...entries.values()].sort(byPlace);
  const results: unknown[] = [];
  const data = sorted.map((entry, entryAt) => {
    const actuals = entry.actuals.sort(byPlace).map(({ actual }, actualAt) => {
      if (Object.keys(actual.kept).length > 0) results.push({ entry: entryAt, actual: actualAt, ...actual.kept });
      return actual.data;
    });
    return { for: entry.for, actuals };
  });
  return { id, asOf, entries: data, ...(results.length > 0 && { extensions: { [stratmlNamespace]: { results } } }) };
}
