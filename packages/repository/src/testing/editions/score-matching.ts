import type { Plan } from "@regional-plan/model";
import { randomNumbers } from "../random-numbers.ts";
import { type Editions, makeEditions } from "./new-edition.ts";
import type { Rewording, rewordings } from "./rewordings.ts";

/** How many of the pairs that were proposed are right, and how many of those that there are were found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
}

/** Matches two plans: the ids of each match, one or several on each side. */
type Match = (before: Plan, after: Plan) => readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];

/** The seeds of the editions that matching may be made with, and of those that it may not. */
export const seedsOf = (words: keyof typeof rewordings, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (words === "development" ? 1 : 90_001) + index);

/** Scores matching on editions of a plan. `look` is shown each. */
export function scoreMatching(
  match: Match,
  plan: Plan,
  { seeds, words, look }: { seeds: readonly number[]; words: Rewording; look?: (editions: Editions, found: ReadonlySet<string>) => void },
): Score {
  let [right, proposed, there] = [0, 0, 0];
  for (const seed of seeds) {
    const editions = makeEditions(plan, randomNumbers(seed), words);
    const truth = new Set(editions.pairs.map(([before, after]) => `${before} ${after}`));
    const found = new Set(
      match(editions.before, editions.after).flatMap(({ a, b }) => a.flatMap((one) => b.map((other) => `${one} ${other}`))),
    );
    for (const pair of found) if (truth.has(pair)) right++;
    proposed += found.size;
    there += truth.size;
    look?.(editions, found);
  }
  return { precision: right / Math.max(1, proposed), recall: right / Math.max(1, there), pairs: there };
}
