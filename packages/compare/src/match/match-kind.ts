import { findCandidates } from "./find-candidates.ts";
import type { ItemFeatures } from "./item-features.ts";
import { cosine, type Vector, vectorOf, weightsOf } from "./vectors.ts";

/** A pair of items of one kind, and how alike they are, from 0 to 1. */
export interface ScoredPair {
  readonly a: ItemFeatures;
  readonly b: ItemFeatures;
  readonly score: number;
}

/** What an item of one plan is called in both, as far as it is known to be the same. */
type NameOfMatched = (id: string) => string | undefined;

/** The items of one kind that nobody has paired yet, and what is known of how alike they are. */
export interface KindMatcher {
  readonly open: { readonly a: Set<ItemFeatures>; readonly b: Set<ItemFeatures> };
  /** The pairs of open items that may be the same thing, the likeliest first, by what is known of their links now. */
  score(names: { readonly a: NameOfMatched; readonly b: NameOfMatched }): ScoredPair[];
}

/** How much it counts for the whole that two items agree in a part. */
const shares = { titleTerms: 0.4, bodyTerms: 0.4, marks: 0.1 } as const;
const shareOfLinks = 0.3;

/** By how much two items must agree in what they say, whatever they are linked with. */
const leastSaid = 0.12;

/** How far two items agree, of how much they might. */
interface Agreement {
  readonly sum: number;
  readonly whole: number;
}

/** Prepares the items of one kind: what they say is compared once, what they link to whenever more of that is known. */
export function matchKind(a: readonly ItemFeatures[], b: readonly ItemFeatures[]): KindMatcher {
  const open = { a: new Set(a), b: new Set(b) };
  const parts = (Object.keys(shares) as (keyof typeof shares)[]).map((part) => partOf(a, b, (item) => item[part], shares[part]));
  const said = new Map<ItemFeatures, Map<ItemFeatures, Agreement>>(a.map((item) => [item, new Map()]));
  const agreementOf = (left: ItemFeatures, right: ItemFeatures): Agreement => {
    const known = said.get(left)?.get(right);
    if (known !== undefined) return known;
    const found = parts.map((part) => agreement(part, left, right)).reduce(added);
    said.get(left)?.set(right, found);
    return found;
  };
  for (const { from, to } of parts)
    for (const [at, places] of findCandidates([...from.values()], [...to.values()]).entries())
      for (const place of places) agreementOf(a[at] as ItemFeatures, b[place] as ItemFeatures);

  return {
    open,
    score: (names) => {
      const [left, right] = [[...open.a], [...open.b]];
      const links = partOf(left, right, (item, isA) => linkCounts(item, isA ? names.a : names.b), shareOfLinks);
      for (const [at, places] of findCandidates([...links.from.values()], [...links.to.values()]).entries())
        for (const place of places) agreementOf(left[at] as ItemFeatures, right[place] as ItemFeatures);
      return left
        .flatMap((one) =>
          [...(said.get(one) ?? [])].flatMap(([other, agreed]): ScoredPair[] => {
            if (!open.b.has(other) || saysSomethingElse(agreed)) return [];
            const { sum, whole } = added(agreed, agreement(links, one, other));
            return [{ a: one, b: other, score: whole === 0 ? 0 : sum / whole }];
          }),
        )
        .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
    },
  };
}

/** Whether both have words, and hardly any in common: to belong to the same things does not make them one. */
const saysSomethingElse = ({ sum, whole }: Agreement): boolean => whole >= shares.titleTerms && sum < leastSaid * whole;

/** One part of what items say, as vectors. */
interface Part {
  readonly share: number;
  readonly from: ReadonlyMap<ItemFeatures, Vector>;
  readonly to: ReadonlyMap<ItemFeatures, Vector>;
}

function partOf(
  a: readonly ItemFeatures[],
  b: readonly ItemFeatures[],
  countsOf: (item: ItemFeatures, isA: boolean) => ReadonlyMap<string, number>,
  share: number,
): Part {
  const [left, right] = [a.map((item) => countsOf(item, true)), b.map((item) => countsOf(item, false))];
  const weight = weightsOf([...left, ...right]);
  const vectors = (items: readonly ItemFeatures[], counts: readonly ReadonlyMap<string, number>[]) =>
    new Map(items.map((item, at) => [item, vectorOf(counts[at] ?? new Map(), weight)]));
  return { share, from: vectors(a, left), to: vectors(b, right) };
}

function linkCounts({ links }: ItemFeatures, nameOf: NameOfMatched): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { by, id } of links) {
    const name = nameOf(id);
    if (name !== undefined) counts.set(`${by} ${name}`, (counts.get(`${by} ${name}`) ?? 0) + 1);
  }
  return counts;
}

/** Agreement in a part that both have; what one alone has counts a little against it. */
function agreement({ share, from, to }: Part, a: ItemFeatures, b: ItemFeatures): Agreement {
  const [left, right] = [from.get(a), to.get(b)];
  if (left === undefined || right === undefined || (left.size === 0 && right.size === 0)) return { sum: 0, whole: 0 };
  if (left.size === 0 || right.size === 0) return { sum: 0, whole: share / 3 };
  return { sum: share * cosine(left, right), whole: share };
}

const added = (a: Agreement, b: Agreement): Agreement => ({ sum: a.sum + b.sum, whole: a.whole + b.whole });
