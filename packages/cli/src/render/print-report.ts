import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import type { Terminal } from "../terminal.ts";
import { renderText, type TextOptions } from "./text.ts";

/** The forms in which a report can be printed. */
export const reportFormats = ["text", "json", "sarif", "github", "junit", "html"] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** Prints the reports in one form; what only that form needs is loaded for it, text apart. */
export async function printReport(
  format: ReportFormat,
  checked: readonly Checked[],
  terminal: Terminal,
  options: TextOptions,
): Promise<void> {
  if (format === "text") terminal.print(renderText(checked, terminal, options));
  else terminal.printReport(await render(format, checked, terminal.language));
}

async function render(format: Exclude<ReportFormat, "text">, checked: readonly Checked[], language: MessageLanguage): Promise<string> {
  switch (format) {
    case "json":
      return (await import("./json.ts")).renderJson(checked, language);
    case "sarif":
      return (await import("./sarif.ts")).renderSarif(checked, language);
    case "github":
      return (await import("./github.ts")).renderGithub(checked, language);
    case "junit":
      return (await import("./junit.ts")).renderJunit(checked, language);
    case "html":
      return (await import("./html.ts")).renderHtml(checked, language);
  }
}
