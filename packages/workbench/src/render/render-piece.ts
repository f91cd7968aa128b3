import type { Checked } from "../check-opened.ts";
import type { RenderOptions, ReportForm } from "./render-report.ts";

/** The forms in which a report on many inputs is a piece for each, one after the other, with what stands around and between them. */
export const piecewiseForms = {
  json: { before: "[\n", between: ",\n", after: "\n]\n" },
  github: { before: "", between: "", after: "" },
} as const satisfies Partial<Record<ReportForm, object>>;

/** One of them. */
export type PiecewiseForm = keyof typeof piecewiseForms;

/** Whether a form is one of them. */
export const isPiecewise = (form: ReportForm): form is PiecewiseForm => Object.hasOwn(piecewiseForms, form);

/**
 * The piece of one input in a report on several, which can be handed on before the next input is read: all of them, with what
 * stands around and between them, are what `renderReport` makes of two inputs or more.
 *
 * @example
 * ```ts
 * import { checkOpened, openContent, renderPiece, renderReport } from "@regional-plan/workbench";
 *
 * const checked = await checkOpened(await openContent("id: p", { name: "plan.yaml" }), {});
 * const options = { language: "en", version: "1.0.0" } as const;
 * const piece = await renderPiece("json", checked, options);
 * `[\n${piece},\n${piece}\n]\n` === (await renderReport("json", [checked, checked], options)); //=> true
 * ```
 */
export async function renderPiece(form: PiecewiseForm, checked: Checked, { language }: RenderOptions): Promise<string> {
  switch (form) {
    case "json":
      return (await import("./json.ts")).renderJsonPiece(checked, language);
    case "github":
      return (await import("./github.ts")).renderGithub([checked], language);
  }
}
