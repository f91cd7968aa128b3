import { atPointer } from "../finding/json-pointer.ts";
import { languageTagPattern } from "../plan/parts/patterns.ts";

/** The languages that a plan says it is kept in, as far as it can be read. */
export function languagesOf(plan: unknown): readonly string[] {
  const languages = atPointer(plan, "/languages");
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string" && languageTagPattern.test(tag)) : [];
}
