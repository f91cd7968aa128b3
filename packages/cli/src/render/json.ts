import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import { describeFinding } from "./describe-finding.ts";

/** The report as JSON, with its messages in one language; a list of reports where several inputs were checked. */
export function renderJson(checked: readonly Checked[], language: MessageLanguage): string {
  const reports = checked.map(({ report, definitions }) => ({
    ...report,
    findings: report.findings.map((finding) => {
      const { message, fix: suggestion } = describeFinding(finding, definitions, language);
      const { rule, severity, path, params = {}, location, related = [], fix = [] } = finding;
      return { rule, severity, path, message, params, ...(location && { location }), related, suggestion, fix };
    }),
    notChecked: report.notChecked.map((entry) => ({ ...entry, reason: entry.reason[language] })),
  }));
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2)}\n`;
}
