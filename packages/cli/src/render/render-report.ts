import type { Checked } from "../check-input.ts";
import type { Terminal } from "../terminal.ts";
import { renderText } from "./text.ts";

/** The forms in which a report can be printed. */
export const reportFormats = ["text", "json", "sarif", "github", "junit", "html"] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** Renders the reports in one form; what only that form needs is loaded for it, text apart. */
export async function renderReport(
  format: ReportFormat,
  checked: readonly Checked[],
  terminal: Terminal,
  maxFindings: number,
): Promise<string> {
  const { language } = terminal;
  switch (format) {
    case "text":
      return renderText(checked, terminal, maxFindings);
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
