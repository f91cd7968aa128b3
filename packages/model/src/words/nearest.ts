/**
 * The candidate that a word was most likely meant to be: the one with the fewest edits (insert, delete, replace, swap
 * of neighbours), at most a third of the word's length and at least one; the first in order among equals. `undefined`
 * where none is near.
 *
 * @example
 * ```ts
 * import { nearest } from "@regional-plan/model";
 *
 * nearest("domain-7", ["domain-6", "measure-7"]); //=> "domain-6"
 * nearest("x", ["measures"]); //=> undefined
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return allNearest(word, candidates)[0];
}

/**
 * All candidates that are as near as the `nearest`, in their order: where there is one alone, the word was most likely
 * meant to be that; among several one can only guess.
 *
 * @example
 * ```ts
 * import { allNearest } from "@regional-plan/model";
 *
 * allNearest("domain-7", ["domain-1", "domain-2", "measure-7"]); //=> ["domain-1", "domain-2"]
 * ```
 */
export function allNearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > longestWord) return [];
  let best: string[] = [];
  let least = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > least) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), least + 1);
    if (edits > least) continue;
    if (edits < least) best = [];
    best.push(candidate);
    least = edits;
  }
  return best;
}

/** Longer words are no typing mistakes of an id or a key, and would only cost time. */
const longestWord = 200;

/** The optimal string alignment distance, or `limit` as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  // What both begin and end with costs nothing, and ids have much of it in common.
  let start = 0;
  let [endOfA, endOfB] = [a.length, b.length];
  while (start < endOfA && start < endOfB && a[start] === b[start]) start++;
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  return distanceOf(a.slice(start, endOfA), b.slice(start, endOfB), limit);
}

function distanceOf(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit;
}
