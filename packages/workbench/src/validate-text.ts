import type { Content } from "@regional-plan/convert";
import type { MessageLanguage } from "@regional-plan/model";
import type { DescribedReport } from "@regional-plan/validate";
import { type CheckOptions, checkOpened } from "./check-opened.ts";
import { type ContentSource, openContent } from "./open-content.ts";
import { describeChecked } from "./render/describe-checked.ts";

/** How a text is checked, and in which language its findings speak. */
export interface ValidateTextOptions extends ContentSource, Omit<CheckOptions, "codes"> {
  /** The language of messages. */
  readonly language: MessageLanguage;
}

/**
 * Checks a text, bytes or the files of a folder as a plan, whatever they hold, and reports in words: finds the format, reads,
 * checks with all tables of codes, and gives each finding its place in the text. Never throws on content. Schemas, tables and
 * readers are loaded when they are needed.
 *
 * @example
 * ```ts
 * import { validateText } from "@regional-plan/workbench";
 *
 * const { findings } = await validateText("id: p\ntitel: { zh: 行动计划 }\nlanguages: [zh]", { name: "plan.yaml", language: "en" });
 * findings.some(({ location }) => location?.line === 2); //=> true
 * ```
 */
export async function validateText(
  content: Content,
  { name, format, language, ...options }: ValidateTextOptions,
): Promise<DescribedReport> {
  const { codes } = await import("@regional-plan/validate/codes");
  const opened = await openContent(content, { name, ...(format !== undefined && { format }) });
  return describeChecked(await checkOpened(opened, { ...options, codes }), language);
}
