import { type Action, type Measure, type Milestone, settledItems, showDate, showDue, type Target } from "@regional-plan/model";
import { readDates } from "../../engine/read-dates.ts";
import { defineRule } from "../define-rule.ts";

/** What was due by now is done, or given up. */
export const overdue = defineRule({
  id: "tracking/overdue",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["asOf", "reports"],
  message: {
    en: "This was due by {due}, and on {asOf} no final report says that it is done.",
    zh: "此项完成时限为{due}，截至{asOf}，尚无定稿报告载明已完成。",
  },
  why: {
    en: "Either the work is late, or its completion was never reported; the two look alike from outside.",
    zh: "要么工作逾期，要么完成情况未报，从数据上无法区分。",
  },
  fix: {
    en: "Report how it stands. A new date, where one was decided, belongs in “due”; a milestone keeps the old one under “revisions”.",
    zh: "请报告最新进展；经批准调整时限的，请更新完成时限（due），里程碑的原时限记入调整记录（revisions）。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [
            { id: "measure-1", due: "2024" },
            { id: "measure-2", due: "2026" },
          ],
          reports: [{ id: "report-1", asOf: "2024-12-31", entries: [{ for: "measure-1", status: "completed" }] }],
        },
        asOf: "2025-06-30",
      },
    ],
    invalid: [
      {
        plan: {
          measures: [{ id: "measure-1", due: "2024" }],
          milestones: [{ id: "milestone-1", title: { zh: "开工" }, due: "2025-06" }],
          reports: [{ id: "report-1", asOf: "2024-12-31", entries: [{ for: "measure-1", status: "in-progress" }] }],
        },
        asOf: "2025-07-01",
        at: ["/measures/0/due", "/milestones/0/due"],
      },
    ],
  },
  check: ({ plan, asOf, find, shared, report }) => {
    if (plan.status === "draft" || plan.status === "superseded") return undefined;
    const settled = shared(settledItems);
    const read = shared(readDates);
    const look = (item: Target | Measure | Action | Milestone) => {
      if (item.due === undefined) return;
      const span = read(item.due);
      // 左右 leaves it open on which day it is late.
      if (span === undefined || span.approximate || span.last === undefined || span.last >= asOf) return;
      if (settled.has(item.id) || find(item.id)?.replacedBy !== undefined) return;
      if ("for" in item && item.for !== undefined && settled.has(item.for)) return;
      report(item, "due", { due: showDue(item.due), asOf: showDate(asOf) });
    };
    return { target: look, measure: look, action: look, milestone: look };
  },
});
