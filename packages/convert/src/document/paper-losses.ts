import type { Plan } from "@regional-plan/model";
import type { Loss, MappingRow } from "../contract/define-format.ts";
import { lossesBeyond } from "../contract/losses-beyond.ts";
import { lostSigns } from "./lost-signs.ts";

/** What of a plan a paper does not show: fields, languages, and signs that no text can hold. */
export function paperLosses(plan: Plan, mapping: readonly MappingRow[], languages: readonly string[]): Loss[] {
  const lost = lossesBeyond(plan, mapping, languages);
  return [...lost, ...lostSigns(plan, lost)];
}
