import type { ItemKind } from "@regional-plan/model";
import { findCandidates } from "./find-candidates.ts";
import type { ItemFeatures, PlanFeatures } from "./item-features.ts";
import type { ItemMatch } from "./item-match.ts";
import { vectorOf, weightsOf } from "./vectors.ts";

/** How much of what a part says must stand in the whole, and how much of it the other parts must not have said. */
const leastWithin = 0.5;
const leastOwn = 0.35;

/** Adds what is left to the pairs whose one side says it too, beyond what the other side says: a part that was split off or joined. */
export function findParts(
  matches: readonly ItemMatch[],
  features: { readonly a: PlanFeatures; readonly b: PlanFeatures },
  open: ReadonlyMap<ItemKind, { readonly a: readonly ItemFeatures[]; readonly b: readonly ItemFeatures[] }>,
): ItemMatch[] {
  const grown = new Map(matches.map((match) => [match, match]));
  for (const [kind, rest] of open) {
    const ofKind = matches.filter((match) => match.kind === kind);
    for (const side of ["b", "a"] as const) addParts(ofKind, rest[side], features, side, grown);
  }
  return [...grown.values()];
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
