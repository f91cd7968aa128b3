import { type Checked, renderReport, reportForms } from "@regional-plan/workbench";
import { version } from "../../package.json";
import type { Terminal } from "../terminal.ts";
import { renderText, type TextOptions } from "./text.ts";

/** The forms in which a report can be printed. */
export const reportFormats = ["text", ...reportForms] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** Prints the reports in one form. */
export async function printReport(
  format: ReportFormat,
  checked: readonly Checked[],
  terminal: Terminal,
  options: TextOptions,
): Promise<void> {
  if (format === "text") terminal.print(renderText(checked, terminal, options));
  else terminal.printReport(await renderReport(format, checked, { language: terminal.language, version }));
}
