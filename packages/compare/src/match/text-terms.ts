/**
 * The terms of a text with how often each stands in it: of Chinese, characters and pairs of characters, since no dictionary is
 * at hand; of other scripts, words. Numbers are left out: they are told apart by themselves.
 *
 * @internal
 */
export function countTerms(text: string, counts: Map<string, number> = new Map()): Map<string, number> {
  const note = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [run] of text.matchAll(runs)) {
    if (!han.test(run)) {
      note(run.toLowerCase());
      continue;
    }
    for (let at = 0; at < run.length; at++) {
      note(run.slice(at, at + 1));
      if (at > 0) note(run.slice(at - 1, at + 1));
    }
  }
  return counts;
}

const runs = /[\u3400-\u9fff\uf900-\ufaff]+|[A-Za-z\u00c0-\u024f]+/gu;
const han = /^[\u3400-\u9fff\uf900-\ufaff]/u;

/** The numbers in a text as they are printed. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
