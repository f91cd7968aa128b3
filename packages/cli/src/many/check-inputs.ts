import type { MessageLanguage } from "@regional-plan/model";
import { type CheckSetup, inputChecker } from "../input-checker.ts";
import { type PrintOptions, partOf, type ReportPart } from "../render/print-report.ts";
import type { Job } from "../threads/job.ts";
import { quietSpeaker } from "../threads/quiet-speaker.ts";
import { type SentCheck, sentCheck } from "./sent-check.ts";

/** How inputs are checked, and what is to be printed of them in which language. */
export interface SharedSetup extends CheckSetup {
  readonly print: PrintOptions;
  readonly language: MessageLanguage;
}

/** What a thread sends back of an input: what is printed of it, as far as it can be sent. */
export interface SentPart {
  readonly hasErrors: boolean;
  readonly part: Exclude<ReportPart, { checked: unknown }> | { readonly sent: SentCheck };
}

/** Checks inputs by their place among the names. What people are told beside the reports the first thread has told. */
export const checkInputs: Job<SharedSetup, number, SentPart> = async ({ print, language, ...setup }) => {
  const speaker = quietSpeaker(language);
  const checker = await inputChecker(setup, speaker);
  return async (index) => {
    const checked = await checker.check(index);
    const part = await partOf(checked, print, speaker);
    return { hasErrors: checked.report.summary.error > 0, part: "checked" in part ? { sent: sentCheck(checked) } : part };
  };
};
