import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "../check-opened.ts";
import { visibleJson } from "../visible-text.ts";
import { describeChecked } from "./describe-checked.ts";

/** The report as JSON, with its messages in one language; a list of reports where several inputs were checked. */
export function renderJson(checked: readonly Checked[], language: MessageLanguage): string {
  const reports = checked.map((one) => ({ ...(checked.length > 1 && { input: one.input.name }), ...describeChecked(one, language) }));
  return `${visibleJson(reports.length === 1 ? reports[0] : reports)}\n`;
}
