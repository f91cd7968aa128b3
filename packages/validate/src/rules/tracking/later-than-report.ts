import { type Edtf, showDate } from "@regional-plan/model";
import { readDates } from "../../engine/read-dates.ts";
import { defineRule } from "../define-rule.ts";

/** A report tells of what has happened, not of what is to come. */
export const laterThanReport = defineRule({
  id: "tracking/later-than-report",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: { en: "{date} lies after {asOf}, the day whose state the report tells.", zh: "日期{date}晚于报告截止日{asOf}。" },
  why: { en: "What had not happened yet cannot have been measured or met.", zh: "报告截止日之后的情况，不可能已经完成或测得。" },
  fix: { en: "Correct this date, or the report's “asOf”.", zh: "请更正该日期，或更正报告的截至日期（asOf）。" },
  examples: {
    valid: [
      {
        plan: {
          reports: [
            {
              id: "report-1",
              asOf: "2024-06-30",
              entries: [{ for: "example", dateMet: "2024-06", actuals: [{ indicator: "indicator-1", date: "2024" }] }],
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
              asOf: "2024-06-30",
              entries: [{ for: "example", dateMet: "2024-07", actuals: [{ indicator: "indicator-1", date: "2025" }] }],
            },
          ],
        },
        at: ["/reports/0/entries/0/actuals/0/date", "/reports/0/entries/0/dateMet"],
      },
    ],
  },
  check: ({ plan, shared, report }) => {
    const read = shared(readDates);
    for (const each of plan.reports) {
      const { asOf } = each;
      const last = read(asOf)?.last;
      if (last === undefined) continue;
      const isLater = (date: Edtf | undefined): date is Edtf => date !== undefined && (read(date)?.first ?? "") > last;
      for (const [index, { dateMet, actuals = [] }] of (each.entries ?? []).entries()) {
        if (isLater(dateMet)) report(each, `entries/${index}/dateMet`, { date: showDate(dateMet), asOf: showDate(asOf) });
        for (const [at, { date }] of actuals.entries())
          if (isLater(date)) report(each, `entries/${index}/actuals/${at}/date`, { date: showDate(date), asOf: showDate(asOf) });
      }
    }
  },
});
