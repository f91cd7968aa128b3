import type { MessageLanguage } from "@regional-plan/model";
import { type DescribedReport, describeReport } from "@regional-plan/validate";
import type { Checked } from "../check-input.ts";

/** The report on an input in words, with the configuration that it was made under. */
export function describeChecked({ report, definitions, config, fixed }: Checked, language: MessageLanguage): DescribedReport {
  const mended = fixed && describeReport({ ...report, findings: [...fixed] }, definitions, language).findings;
  const described = { ...describeReport(report, definitions, language), ...(mended && { fixed: mended }) };
  return config === undefined
    ? described
    : { ...described, config: { file: config.file, rules: config.settings.rules?.map(({ id }) => id) ?? [] } };
}
