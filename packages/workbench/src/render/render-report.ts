import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "../check-opened.ts";

/** The forms in which reports can be handed on: for programs, for code hosts, for build servers, to send or to print. */
export const reportForms = ["json", "sarif", "github", "junit", "html"] as const;

/** One of them. */
export type ReportForm = (typeof reportForms)[number];

/** How a report is rendered. */
export interface RenderOptions {
  readonly language: MessageLanguage;
  /** The version of the program that reports, for forms that name it. */
  readonly version: string;
}

/**
 * Renders reports in one form; what only that form needs is loaded for it.
 *
 * @example
 * ```ts
 * import { checkOpened, openContent, renderReport } from "@regional-plan/workbench";
 *
 * const checked = await checkOpened(await openContent("id: p", { name: "plan.yaml" }), {});
 * const page = await renderReport("html", [checked], { language: "zh", version: "1.0.0" });
 * page.startsWith("<!doctype html>"); //=> true
 * ```
 */
export async function renderReport(form: ReportForm, checked: readonly Checked[], { language, version }: RenderOptions): Promise<string> {
  switch (form) {
    case "json":
      return (await import("./json.ts")).renderJson(checked, language);
    case "sarif":
      return (await import("./sarif.ts")).renderSarif(checked, language, version);
    case "github":
      return (await import("./github.ts")).renderGithub(checked, language);
    case "junit":
      return (await import("./junit.ts")).renderJunit(checked, language);
    case "html":
      return (await import("./html.ts")).renderHtml(checked, language);
  }
}
