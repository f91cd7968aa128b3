import type { TermRow } from "./read-terms.ts";

/** The words in a text that the table of terms does not want, each with what stands for it. */
export function avoidedIn(text: string, terms: readonly TermRow[]): string[] {
  return terms.flatMap(({ chinese, avoided }) =>
    avoided
      .filter(({ word, but }) =>
        occurs(
          word,
          but.reduce((rest, longer) => rest.replaceAll(longer, "□"), text),
        ),
      )
      .map(({ word }) => `${word} → ${chinese}`),
  );
}

/** A word of Latin letters stands alone; a Chinese one stands anywhere. */
function occurs(word: string, text: string): boolean {
  return /^\w+$/u.test(word) ? new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "u").test(text) : text.includes(word);
}
