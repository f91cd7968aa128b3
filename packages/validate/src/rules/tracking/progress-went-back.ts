import { type EntryStatus, nameOf, type Report, type ReportEntry, reportsInTime, showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** What was done stays done: a later report does not tell of less. */
export const progressWentBack = defineRule({
  id: "tracking/progress-went-back",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: {
    en: "“{item}” stood at {before} in the report on {date}, and now stands at {after}.",
    zh: "“{item}”截至{date}为{before}，本期为{after}，进展倒退。",
  },
  why: {
    en: "Either one of the two reports is wrong, or something was undone; readers will ask which.",
    zh: "要么某一期数据有误，要么工作出现反复，均须查明说明。",
  },
  fix: {
    en: "Correct the wrong report, or say in the “narrative” what has happened.",
    zh: "请更正有误的报告，或在进展说明（narrative）中说明原因。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [
            { id: "report-2024", asOf: "2024-12-31", entries: [{ for: "measure-1", progress: 0.6, status: "in-progress" }] },
            { id: "report-2023", asOf: "2023-12-31", entries: [{ for: "measure-1", progress: 0.4, status: "in-progress" }] },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [
            { id: "report-2023", asOf: "2023-12-31", entries: [{ for: "measure-1", progress: 0.6 }] },
            { id: "report-2024", asOf: "2024-12-31", entries: [{ for: "measure-1", progress: 0.4 }] },
          ],
        },
        at: ["/reports/1/entries/0/progress"],
      },
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [
            { id: "report-2023", asOf: "2023-12-31", entries: [{ for: "measure-1", status: "completed" }] },
            { id: "report-2024", asOf: "2024-12-31", entries: [{ for: "measure-1", status: "in-progress" }] },
          ],
        },
        at: ["/reports/1/entries/0/status"],
      },
    ],
  },
  check: ({ shared, find, report }) => {
    const lastStates = new Map<string, Map<string, State>>();
    for (const each of shared(reportsInTime)) {
      // Others may judge otherwise: a report is held against earlier ones of the same maker and kind.
      const states = statesOf(lastStates, `${each.by ?? ""} ${each.kind ?? ""}`);
      const parts = toldInParts(each);
      for (const [index, entry] of (each.entries ?? []).entries()) {
        const before = states.get(entry.for);
        if (parts.has(entry.for)) {
          states.set(entry.for, { asOf: each.asOf });
          continue;
        }
        const key = before && before.asOf !== each.asOf ? whatWentBack(before, entry) : undefined;
        if (before !== undefined && key !== undefined)
          report(each, `entries/${index}/${key}`, {
            item: nameOf(find(entry.for), entry.for),
            date: showDate(before.asOf),
            before: shown(before, key),
            after: shown(entry, key),
          });
        states.set(entry.for, stateAfter(each, before, entry));
      }
    }
  },
});

/** How far an item had come by the last report that says so. */
type State = Pick<ReportEntry, "progress" | "status"> & Pick<Report, "asOf">;

/** What a report has several entries for: how far each part has come tells nothing of the whole. */
function toldInParts({ entries = [] }: Report): ReadonlySet<string> {
  const [seen, parts] = [new Set<string>(), new Set<string>()];
  for (const { for: item } of entries) (seen.has(item) ? parts : seen).add(item);
  return parts;
}

function statesOf(known: Map<string, Map<string, State>>, maker: string): Map<string, State> {
  const states = known.get(maker) ?? new Map<string, State>();
  known.set(maker, states);
  return states;
}

function stateAfter(
  { asOf }: Report,
  before: State | undefined,
  { progress = before?.progress, status = before?.status }: ReportEntry,
): State {
  return { asOf, ...(progress !== undefined && { progress }), ...(status !== undefined && { status }) };
}

function whatWentBack(before: State, { progress, status }: ReportEntry): "progress" | "status" | undefined {
  if (progress !== undefined && before.progress !== undefined && progress < before.progress) return "progress";
  const [now, then] = [steps[status ?? "unknown"], steps[before.status ?? "unknown"]];
  return now !== undefined && then !== undefined && now < then ? "status" : undefined;
}

/** How far each status is; what was given up or is not known stands nowhere on the way. */
const steps: Readonly<Partial<Record<EntryStatus, number>>> = { "not-started": 0, "in-progress": 1, completed: 2 };

function shown({ progress = 0, status = "unknown" }: State | ReportEntry, key: "progress" | "status"): string | { en: string; zh: string } {
  return key === "progress" ? `${Math.round(progress * 1000) / 10}%` : statusNames[status];
}

const statusNames: Readonly<Record<EntryStatus, { en: string; zh: string }>> = {
  "not-started": { en: "“not started”", zh: "“未开始”" },
  "in-progress": { en: "“in progress”", zh: "“进行中”" },
  completed: { en: "“completed”", zh: "“已完成”" },
  cancelled: { en: "“cancelled”", zh: "“已取消”" },
  unknown: { en: "“unknown”", zh: "“不明”" },
};
