/**
 * The terms that stand in a text, from left to right: at each place the longest, and none within another. The list is used
 * again for the next text: read it at once.
 */
export type FindTerms = (text: string) => readonly string[];

/**
 * Makes a search for many terms at once. A regular expression with an alternative for each term takes five times as long,
 * since it tries them all at every place; here two characters say that most places need no look.
 */
export function findTerms(terms: readonly string[]): FindTerms {
  const byFirst = new Map<number, string[]>();
  const begins = new Uint8Array(0x10000);
  for (const term of [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = term.charCodeAt(0);
    if (term === "") continue;
    if (term.length === 1) for (let second = 0; second <= 0xffff; second++) begins[pairKey(first, second)] = 1;
    else begins[pairKey(first, term.charCodeAt(1))] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  const found: string[] = [];
  return (text) => {
    found.length = 0;
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      // Past the end the code is NaN, which counts as 0.
      const second = text.charCodeAt(at + 1);
      const term = begins[pairKey(first, second)] === 1 ? termAt(text, at, byFirst.get(first)) : undefined;
      first = second;
      if (term === undefined) continue;
      found.push(term);
      at += term.length - 1;
      first = text.charCodeAt(at + 1);
    }
    return found;
  };
}

/** No closure: one for every character of a large plan is a good part of the time of its check. */
function termAt(text: string, at: number, candidates: readonly string[] = []): string | undefined {
  for (const term of candidates) if (text.startsWith(term, at)) return term;
  return undefined;
}

/** Two characters in sixteen bits: different pairs may share a key, which costs a look in vain. */
const pairKey = (first: number, second: number): number => (first ^ (second << 5) ^ (second >>> 11)) & 0xffff;
