import type { MessageLanguage } from "@regional-plan/model";
import { type DescribedReport, describeReport } from "@regional-plan/validate";
import type { Checked } from "../check-input.ts";

/** The report on an input in words, with the configuration that it was made under. */
export function describeChecked({ report, definitions, config }: Checked, language: MessageLanguage): DescribedReport {
  const described = describeReport(report, definitions, language);
  return config === undefined
    ? described
    : { ...described, config: { file: config.file, rules: config.settings.rules?.map(({ id }) => id) ?? [] } };
}
