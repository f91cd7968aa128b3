import { readEdtf, showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A report tells what has happened, not what will. */
export const reportInFuture = defineRule({
  id: "time/report-in-future",
  severity: "error",
  preset: "basic",
  basis: "house",
  needs: ["asOf", "reports"],
  message: { en: "The report tells of {date}, and it is {today}.", zh: "报告反映的是{date}的情况，而检查日期为{today}。" },
  why: { en: "Progress that has not been made yet would be counted.", zh: "尚未取得的进展会被计入。" },
  fix: { en: "Correct the report's “asOf”.", zh: "请更正报告的截至日期（asOf）。" },
  examples: {
    valid: [{ plan: { reports: [{ id: "report-1", asOf: "2021-12-31" }] }, asOf: "2021-12-31" }],
    invalid: [{ plan: { reports: [{ id: "report-1", asOf: "2022-12-31" }] }, asOf: "2022-01-15", at: ["/reports/0/asOf"] }],
  },
  check: ({ asOf, report }) => ({
    report(progress) {
      const first = readEdtf(progress.asOf)?.first;
      if (first !== undefined && first > asOf) report(progress, "asOf", { date: showDate(progress.asOf), today: showDate(asOf) });
    },
  }),
});
