import { isFinalReport, type Plan, type Report, reportsInTime, showDate } from "@regional-plan/model";
import { readDates } from "../../engine/read-dates.ts";
import { defineRule } from "../define-rule.ts";

/** A plan that is being carried out is reported on at least once a year. */
export const staleReport = defineRule({
  id: "tracking/stale-report",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["asOf", "reports", "whole"],
  message: {
    en: "The latest final report tells the state of {latest}, more than a year before {asOf}.",
    zh: "最近一期定稿报告反映的是{latest}的情况，距{asOf}已超过一年。",
  },
  why: { en: "Whoever decides by these figures decides by what was true a year ago.", zh: "数据超过一年未更新，难以作为决策和考核依据。" },
  fix: {
    en: "Add the latest report; where the plan has run out, set its “status” to “expired”.",
    zh: "请补充最新一期报告；规划已执行完毕的，请将规划状态（status）改为已失效（expired）。",
  },
  examples: {
    valid: [
      { plan: { reports: [{ id: "report-1", asOf: "2024-12-31" }] }, asOf: "2025-12-31" },
      { plan: { period: "2021/2025", reports: [{ id: "report-1", asOf: "2025-12-31" }] }, asOf: "2028-01-01" },
    ],
    invalid: [
      {
        plan: {
          reports: [
            { id: "report-2023", asOf: "2023-12-31" },
            { id: "report-2022", asOf: "2022-12-31" },
          ],
        },
        asOf: "2025-01-01",
        at: ["/reports/0/asOf"],
      },
    ],
  },
  check: ({ plan, asOf, shared, report }) => {
    const latest = shared(reportsInTime).findLast(isFinalReport);
    const read = shared(readDates);
    const told = latest && read(latest.asOf)?.last;
    if (latest === undefined || told === undefined || isOver(plan, told, read)) return undefined;
    if (aYearAfter(told) < asOf) report(latest, "asOf", { latest: showDate(latest.asOf), asOf: showDate(asOf) });
  },
});

/** Nothing more is to be reported: the plan no longer holds, or a report tells of its end. */
function isOver({ status, period }: Plan, told: string, read: (date: Report["asOf"]) => { last?: string } | undefined): boolean {
  const end = period === undefined ? undefined : read(period)?.last;
  return status === "expired" || status === "superseded" || status === "draft" || (end !== undefined && end <= told);
}

/** A day as `YYYY-MM-DD`, which orders as text; 29 February of no leap year comes after the 28th, which is all that is asked. */
const aYearAfter = (day: string) => `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
