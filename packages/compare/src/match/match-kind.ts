import { findCandidates } from "./find-candidates.ts";
import type { ItemFeatures } from "./item-features.ts";
import { cosine, type Vector, vectorOf, weightsOf } from "./vectors.ts";

/** A pair of items of one kind, by their places, and how alike they are, from 0 to 1. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Finds the other end of a link in the other plan, as far as it is known: a name that both ends share. */
export type NameOfMatched = (id: string) => string | undefined;

/** How much it counts for the whole that two items agree in a part. */
const shares = { title: 0.4, body: 0.4, marks: 0.1, links: 0.3 } as const;

type Part = keyof typeof shares;

/** The pairs of items of one kind that may be the same thing, the likeliest first. */
export function scorePairs(
  a: readonly ItemFeatures[],
  b: readonly ItemFeatures[],
  names: { readonly a: NameOfMatched; readonly b: NameOfMatched },
): ScoredPair[] {
  const parts = (Object.keys(shares) as Part[]).map((part) => {
    const [left, right] = [a.map((item) => countsOf(item, part, names.a)), b.map((item) => countsOf(item, part, names.b))];
    const weight = weightsOf([...left, ...right]);
    return { share: shares[part], a: left.map((counts) => vectorOf(counts, weight)), b: right.map((counts) => vectorOf(counts, weight)) };
  });
  const candidates = new Map<number, Set<number>>();
  for (const part of parts)
    for (const [place, others] of findCandidates(part.a, part.b).entries())
      candidates.set(place, new Set([...(candidates.get(place) ?? []), ...others]));
  return [...candidates]
    .flatMap(([place, others]) => [...others].map((other): ScoredPair => ({ a: place, b: other, score: scoreOf(parts, place, other) })))
    .sort((left, right) => right.score - left.score || left.a - right.a || left.b - right.b);
}

function countsOf(item: ItemFeatures, part: Part, nameOf: NameOfMatched): ReadonlyMap<string, number> {
  if (part === "title") return item.titleTerms;
  if (part === "body") return item.bodyTerms;
  if (part === "marks") return item.marks;
  const counts = new Map<string, number>();
  for (const { by, id } of item.links) {
    const name = nameOf(id);
    if (name !== undefined) counts.set(`${by} ${name}`, (counts.get(`${by} ${name}`) ?? 0) + 1);
  }
  return counts;
}

/** Agreement in the parts that both have; what one alone has counts a little against it. */
function scoreOf(parts: readonly { share: number; a: readonly Vector[]; b: readonly Vector[] }[], a: number, b: number): number {
  let [sum, whole] = [0, 0];
  for (const part of parts) {
    const [left, right] = [part.a[a], part.b[b]];
    if (left === undefined || right === undefined || (left.size === 0 && right.size === 0)) continue;
    const isOneSided = left.size === 0 || right.size === 0;
    whole += isOneSided ? part.share / 3 : part.share;
    if (!isOneSided) sum += part.share * cosine(left, right);
  }
  return whole === 0 ? 0 : sum / whole;
}
