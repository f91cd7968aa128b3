import { countTerms } from "../match/text-terms.ts";
import type { TaskUnit } from "./task-unit.ts";

/** The terms of a unit that say something by themselves: words and pairs of characters; those of the title count twice. */
export function longTerms({ title, text }: TaskUnit): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of [...Object.values(title), ...Object.values(title), ...Object.values(text)]) countTerms(words, counts);
  for (const term of counts.keys()) if (term.length < 2) counts.delete(term);
  return counts;
}
