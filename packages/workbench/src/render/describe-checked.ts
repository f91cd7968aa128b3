import type { MessageLanguage } from "@regional-plan/model";
import { type DescribedFinding, type DescribedReport, describeReport } from "@regional-plan/validate";
import type { Checked } from "../check-opened.ts";
import { visibleText } from "../visible-text.ts";

/** The report on an input in words that can be shown anywhere, with the configuration that it was made under. */
export function describeChecked({ report, definitions, config, fixed }: Checked, language: MessageLanguage): DescribedReport {
  const described = describeReport(report, definitions, language);
  const mended = fixed && describeReport({ ...report, findings: [...fixed] }, definitions, language).findings;
  return {
    ...described,
    findings: described.findings.map(inVisibleWords),
    waived: described.waived.map(inVisibleWords),
    ...(mended && { fixed: mended.map(inVisibleWords) }),
    ...(config && { config: { file: config.file, rules: config.settings.rules?.map(({ id }) => id) ?? [] } }),
  };
}

/** Words speak of what the plan holds, which may be anything. */
function inVisibleWords(finding: DescribedFinding): DescribedFinding {
  const { message, why, suggestion } = finding;
  return { ...finding, message: visibleText(message), why: visibleText(why), suggestion: visibleText(suggestion) };
}
