import { isFinalReport, pairItems, type Report, showDate } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstDifference } from "./first-difference.ts";

/** A final report stays as it is. */
export const finalReportChanged = defineRule({
  id: "version/final-report-changed",
  severity: "error",
  preset: "recommended",
  basis: "house",
  needs: ["previous", "reports"],
  message: {
    en: "The report on {asOf} was final in the previous version, and has been changed here.",
    zh: "{asOf}的报告在上一版本中已定稿，此处内容被改动。",
  },
  why: {
    en: "Others have cited it, and decided by it; a report that changes afterwards proves nothing.",
    zh: "定稿报告已被引用并据以决策，事后改动将使其失去凭证作用。",
  },
  fix: {
    en: "Restore it, and put the correction into a new report that names the old one under “replaces”.",
    zh: "请恢复原内容；确需更正的，另行编制报告，并在替代（replaces）中注明原报告。",
  },
  examples: {
    valid: [
      {
        plan: {
          reports: [
            { id: "report-1", asOf: "2024", findings: { zh: "总体良好", en: "Good on the whole" } },
            { id: "report-2", asOf: "2025" },
          ],
        },
        previous: { reports: [{ id: "report-1", asOf: "2024", findings: { zh: "总体良好" } }] },
      },
      {
        plan: { reports: [{ id: "report-1", asOf: "2024", findings: { zh: "总体良好" } }] },
        previous: { reports: [{ id: "report-1", asOf: "2024", status: "draft", findings: { zh: "总体一般" } }] },
      },
    ],
    invalid: [
      {
        plan: { reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "example", progress: 0.9 }] }] },
        previous: { reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "example", progress: 0.7 }] }] },
        at: ["/reports/0/entries/0/progress"],
      },
      {
        plan: { reports: [{ id: "report-1", asOf: "2024", status: "draft" }] },
        previous: { reports: [{ id: "report-1", asOf: "2024" }] },
        at: ["/reports/0/status"],
      },
    ],
  },
  check: ({ plan, previous, report }) => {
    for (const [before, after] of pairItems(previous, plan, ({ reports }) => reports)) {
      if (!isFinalReport(before)) continue;
      const at = firstDifference(contentOf(before), contentOf(after), plan.languages[0] ?? "");
      if (at !== undefined) report(after, at, { asOf: showDate(before.asOf) });
    }
  },
});

/** What a report says. Notes, sources and others' data beside it may grow, and “final” may be written out. */
const contentOf = ({ note, source, extensions, section, label, sameAs, status = "final", ...content }: Report) => ({ ...content, status });
