import type { ItemKind } from "@regional-plan/model";
import { findCandidates } from "./find-candidates.ts";
import type { ItemFeatures, PlanFeatures } from "./item-features.ts";
import type { ItemMatch } from "./item-match.ts";
import { reasonsFor } from "./reasons-for.ts";
import { vectorOf, weightsOf } from "./vectors.ts";

/** How much of what a part says must stand in the whole, and how much of it the other parts must not have said. */
const leastWithin = 0.5;
const leastOwn = 0.35;

/**
 * Puts together what was split or joined: first the parts of a whole none of which alone was clearly the same; then what is left
 * is added to pairs whose one side says it too, beyond what the other side says.
 */
export function findParts(
  matches: readonly ItemMatch[],
  features: { readonly a: PlanFeatures; readonly b: PlanFeatures },
  open: ReadonlyMap<ItemKind, { readonly a: readonly ItemFeatures[]; readonly b: readonly ItemFeatures[] }>,
): ItemMatch[] {
  const grown = new Map(matches.map((match) => [match, match]));
  const taken = new Set<ItemFeatures>();
  const left = (items: readonly ItemFeatures[]) => items.filter((item) => !taken.has(item));
  for (const [kind, rest] of open) {
    const weight = weightsOf([...(features.a.get(kind) ?? []), ...(features.b.get(kind) ?? [])].map(({ bodyTerms }) => bodyTerms));
    for (const [wholeSide, side] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      for (const { whole, parts, score } of wholesOf(left(rest[wholeSide]), left(rest[side]), weight)) {
        for (const item of [whole, ...parts]) taken.add(item);
        const ids = { [wholeSide]: [whole.id], [side]: parts.map(({ id }) => id) } as { a: string[]; b: string[] };
        const match: ItemMatch = {
          kind,
          ...ids,
          by: "content",
          score,
          reasons: [...parts.flatMap((part) => sharedBy(whole, part)), { id: "part" }],
        };
        grown.set(match, match);
      }
    }
    const ofKind = matches.filter((match) => match.kind === kind);
    for (const side of ["b", "a"] as const) addParts(ofKind, left(rest[side]), features, side, grown);
  }
  return [...grown.values()];
}

/** What a whole and one of its parts both say. */
const sharedBy = (whole: ItemFeatures, part: ItemFeatures) => reasonsFor(part, whole, { a: new Map(), b: new Map() });

/** How much of a whole its parts must say together. */
const leastCovered = 0.5;

/** Items that several others say together, each a part of its own. */
function wholesOf(wholes: readonly ItemFeatures[], parts: readonly ItemFeatures[], weight: (term: string) => number) {
  if (wholes.length === 0 || parts.length < 2) return [];
  const vectors = (items: readonly ItemFeatures[]) => items.map(({ bodyTerms }) => vectorOf(bodyTerms, weight));
  const groups = new Map<ItemFeatures, { part: ItemFeatures; within: number }[]>();
  for (const [at, places] of findCandidates(vectors(parts), vectors(wholes)).entries()) {
    const part = parts[at] as ItemFeatures;
    const [best] = places
      .flatMap((place) => wholes[place] ?? [])
      .map((whole) => ({ whole, within: shareIn(part.bodyTerms, weight, (term) => whole.bodyTerms.has(term)) }))
      .sort((x, y) => y.within - x.within);
    if (best !== undefined && best.within >= leastWithin)
      groups.set(best.whole, [...(groups.get(best.whole) ?? []), { part, within: best.within }]);
  }
  return [...groups].flatMap(([whole, group]) => {
    const picked: ItemFeatures[] = [];
    for (const { part } of group.sort((x, y) => y.within - x.within || x.part.index - y.part.index)) {
      const isOwn = (term: string) => whole.bodyTerms.has(term) && !picked.some(({ bodyTerms }) => bodyTerms.has(term));
      if (shareIn(part.bodyTerms, weight, isOwn) >= leastOwn) picked.push(part);
    }
    const score = shareIn(whole.bodyTerms, weight, (term) => picked.some(({ bodyTerms }) => bodyTerms.has(term)));
    return picked.length > 1 && score >= leastCovered ? [{ whole, parts: picked, score }] : [];
  });
}

/** Adds to one side of matches the items that are left there. */
function addParts(
  matches: readonly ItemMatch[],
  left: readonly ItemFeatures[],
  features: { readonly a: PlanFeatures; readonly b: PlanFeatures },
  side: "a" | "b",
  grown: Map<ItemMatch, ItemMatch>,
): void {
  const kind = left[0]?.kind;
  if (kind === undefined || matches.length === 0) return;
  const byId = (of: PlanFeatures) => new Map((of.get(kind) ?? []).map((item) => [item.id, item.bodyTerms]));
  const [wholes, parts] = side === "b" ? [byId(features.a), byId(features.b)] : [byId(features.b), byId(features.a)];
  const weight = weightsOf([...wholes.values(), ...parts.values()]);
  const wholeOf = (match: ItemMatch) => wholes.get((side === "b" ? match.a : match.b)[0] ?? "") ?? new Map<string, number>();
  const candidates = findCandidates(
    left.map(({ bodyTerms }) => vectorOf(bodyTerms, weight)),
    matches.map((match) => vectorOf(wholeOf(match), weight)),
  );
  for (const [at, item] of left.entries()) {
    const found = (candidates[at] ?? [])
      .flatMap((place) => {
        const match = matches[place];
        if (match === undefined) return [];
        const before = grown.get(match) ?? match;
        // One side alone grows: where both were taken apart anew, nobody can tell what belongs together.
        if ((side === "b" ? before.a : before.b).length > 1) return [];
        const whole = wholeOf(match);
        const others = before[side].map((id) => parts.get(id) ?? new Map<string, number>());
        const within = shareIn(item.bodyTerms, weight, (term) => whole.has(term));
        const own = shareIn(item.bodyTerms, weight, (term) => whole.has(term) && !others.some((other) => other.has(term)));
        return within >= leastWithin && own >= leastOwn ? [{ match, before, score: within }] : [];
      })
      .sort((x, y) => y.score - x.score)[0];
    if (found === undefined) continue;
    const { match, before, score } = found;
    grown.set(match, {
      ...before,
      [side]: [...before[side], item.id],
      by: "content",
      score: Math.min(before.score, score),
      reasons: [...before.reasons.filter(({ id }) => id !== "part"), { id: "part" }],
    });
  }
}

/** The share of what some terms weigh that is in others. */
function shareIn(terms: ReadonlyMap<string, number>, weight: (term: string) => number, has: (term: string) => boolean): number {
  let [within, whole] = [0, 0];
  for (const term of terms.keys()) {
    whole += weight(term);
    if (has(term)) within += weight(term);
  }
  return whole === 0 ? 0 : within / whole;
}
