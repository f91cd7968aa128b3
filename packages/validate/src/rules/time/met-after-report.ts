import { type Edtf, readEdtf } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";

/** What a report says was reached or measured was so by the day whose state it tells. */
export const metAfterReport = defineRule({
  id: "time/met-after-report",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  needs: ["reports"],
  message: { en: "{date} is later than the report, which tells the state of {asOf}.", zh: "{date}晚于报告所反映的时间{asOf}。" },
  why: {
    en: "A report cannot know what came after it: one of the two dates is wrong.",
    zh: "报告不可能记载其后发生的事，其中必有一处日期有误。",
  },
  fix: { en: "Correct this date or the report's “asOf”.", zh: "请核对该日期或报告的“asOf”。" },
  examples: {
    valid: [
      {
        plan: {
          measures: [{ id: "measure-1" }],
          reports: [{ id: "report-1", asOf: "2021-12-31", entries: [{ for: "measure-1", dateMet: "2021" }] }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          targets: [{ id: "target-1", statement: { zh: "引进10家医疗机构" } }],
          reports: [
            {
              id: "report-1",
              asOf: "2021-12-31",
              entries: [{ for: "target-1", dateMet: "2022-03", actuals: [{ target: "target-1", date: "2022-02" }] }],
            },
          ],
        },
        at: ["/reports/0/entries/0/actuals/0/date", "/reports/0/entries/0/dateMet"],
      },
    ],
  },
  check: ({ report }) => ({
    report(progress) {
      const end = readEdtf(progress.asOf)?.last;
      if (end === undefined) return;
      const look = (key: () => string, date: Edtf | undefined) => {
        const first = date === undefined ? undefined : readEdtf(date)?.first;
        if (date !== undefined && first !== undefined && first > end) report(progress, key(), { date, asOf: progress.asOf });
      };
      for (const [at, { dateMet, actuals = [] }] of progress.entries?.entries() ?? []) {
        look(() => `entries/${at}/dateMet`, dateMet);
        for (const [index, { date }] of actuals.entries()) look(() => `entries/${at}/actuals/${index}/date`, date);
      }
    },
  }),
});
