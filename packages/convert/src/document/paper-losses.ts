import type { Plan } from "@regional-plan/model";
import type { Loss, MappingRow } from "../contract/define-format.ts";
import { lossesBeyond } from "../contract/losses-beyond.ts";

/** What of a plan a paper does not show: fields, languages, and signs that no text can hold. */
export function paperLosses(plan: Plan, mapping: readonly MappingRow[], languages: readonly string[], unwritable: RegExp = noText): Loss[] {
  return lossesBeyond(plan, mapping, languages, unwritable);
}

/** Half of a character, which no file of text can hold, and the zero, which neither CommonMark nor HTML allows. */
const noText = /[\0\p{Cs}]/u;
