import type { Vector } from "./vectors.ts";

/** How many entries of the index are looked at for one item, and how many items are compared with it. */
const mostLooks = 400;
const mostCandidates = 16;

/**
 * For each vector of one list, the places of those in another that have its weightiest terms in common. Only so many entries of the index
 * are looked at for one, rare terms first, so that the time grows with the lists and not with their product.
 */
export function findCandidates(from: readonly Vector[], to: readonly Vector[]): number[][] {
  const index = new Map<string, [place: number, weight: number][]>();
  for (const [place, vector] of to.entries()) {
    for (const [term, weight] of vector) {
      const entries = index.get(term);
      if (entries === undefined) index.set(term, [[place, weight]]);
      else entries.push([place, weight]);
    }
  }
  return from.map((vector) => {
    const found = new Map<number, number>();
    let left = mostLooks;
    const terms = [...vector].flatMap(([term, weight]) => {
      const entries = index.get(term);
      return entries === undefined ? [] : [{ term, weight, entries }];
    });
    terms.sort((a, b) => a.entries.length - b.entries.length || (a.term < b.term ? -1 : 1));
    for (const { weight, entries } of terms) {
      if (left <= 0) break;
      for (const [place, other] of entries.slice(0, left)) found.set(place, (found.get(place) ?? 0) + weight * other);
      left -= entries.length;
    }
    return [...found]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([place]) => place);
  });
}
