import type { ReportEntry } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Status, progress and the date on which something was met tell one story. */
export const statusConflict = defineRule({
  id: "tracking/status-conflict",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: { en: "The entry contradicts itself: {conflict}.", zh: "填报内容前后矛盾：{conflict}。" },
  why: {
    en: "A table by status and a chart by progress will show two different things.",
    zh: "状态与进度不一致，统计表和进度图将得出不同结论。",
  },
  fix: { en: "Correct the status, the progress or the date.", zh: "请核对并更正完成状态、进度或完成日期。" },
  examples: {
    valid: [
      {
        plan: {
          reports: [
            {
              id: "report-1",
              asOf: "2025",
              entries: [
                { for: "example", status: "completed", progress: 1, dateMet: "2025-06" },
                { for: "example", status: "not-started", progress: 0 },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          reports: [
            {
              id: "report-1",
              asOf: "2025",
              entries: [
                { for: "example", status: "completed", progress: 0.8 },
                { for: "example", status: "not-started", progress: 0.1 },
                { for: "example", status: "in-progress", dateMet: "2025-06" },
              ],
            },
          ],
        },
        at: ["/reports/0/entries/0/progress", "/reports/0/entries/1/progress", "/reports/0/entries/2/dateMet"],
      },
    ],
  },
  check: ({ plan, report }) => {
    for (const each of plan.reports) {
      for (const [index, entry] of (each.entries ?? []).entries()) {
        const found = conflictIn(entry);
        if (found !== undefined) report(each, `entries/${index}/${found.key}`, { conflict: found.conflict });
      }
    }
  },
});

function conflictIn({ status, progress, dateMet }: ReportEntry) {
  if (status === "completed" && progress !== undefined && progress < 1) return unfinished;
  if (status === "not-started" && progress !== undefined && progress > 0) return begun;
  return dateMet !== undefined && (status === "not-started" || status === "in-progress") ? met : undefined;
}

const unfinished = {
  key: "progress",
  conflict: { en: "it is reported as completed, but its progress is less than 1 (100%)", zh: "状态为已完成，但进度不足1（100%）" },
};

const begun = {
  key: "progress",
  conflict: { en: "it is reported as not started, but by its progress some of it is done", zh: "状态为未开始，但进度大于0" },
};

const met = {
  key: "dateMet",
  conflict: { en: "it has a date on which it was met, but by its status it is not done", zh: "填有完成日期，但状态为尚未完成" },
};
