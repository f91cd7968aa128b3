import type { Plan } from "@regional-plan/model";
import type { Loss, MappingRow } from "../contract/define-format.ts";
import { lossesBeyond } from "../contract/losses-beyond.ts";

/**
 * What of a plan a paper that was written does not show: fields, languages, and signs that no text can hold. Where nothing stands in
 * the place of a sign there was none, and the texts that were written need no look.
 */
export function paperLosses(plan: Plan, mapping: readonly MappingRow[], languages: readonly string[], written: string): Loss[] {
  return lossesBeyond(plan, mapping, languages, written.includes("\uFFFD") ? noText : undefined);
}

/** Half of a character, which no file of text can hold, and the zero, which neither CommonMark nor HTML allows. */
const noText = /[\0\p{Cs}]/u;
