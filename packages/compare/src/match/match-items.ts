import { type ItemKind, itemKinds, type Plan, walkItems } from "@regional-plan/model";
import { findParts } from "./find-parts.ts";
import { featuresOf, type ItemFeatures, type PlanFeatures } from "./item-features.ts";
import type { ItemMatch } from "./item-match.ts";
import { matchKind, type ScoredPair } from "./match-kind.ts";
import { reasonsFor } from "./reasons-for.ts";

/** The items of two plans, told apart by whether the other plan has them. */
export interface MatchedItems {
  readonly matches: readonly ItemMatch[];
  /** The ids of what the first plan alone has. */
  readonly onlyA: readonly string[];
  /** The ids of what the second plan alone has. */
  readonly onlyB: readonly string[];
}

/** How to match. */
export interface MatchOptions {
  /** Whether the same id means the same thing; `false` where both plans were numbered by a machine. Default: `true`. */
  readonly byId?: boolean;
}

/**
 * Finds what is the same thing in two plans: what has the same id and kind; else what says the same: titles, texts, amounts and
 * dates, what it links to and what links to it. Items that were renamed, reworded, moved or reordered are paired one to one;
 * one that was split, or several that were joined, belong together too. What is found by its words is a proposal with
 * its reasons, never a fact.
 *
 * @example
 * ```ts
 * import { describeReason, matchItems } from "@regional-plan/compare";
 * import type { Plan } from "@regional-plan/model";
 *
 * const head = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"] } as const;
 * const before: Plan = { ...head, languages: ["zh"], measures: [{ id: "measure-1", title: { zh: "加快建设沿海城际铁路" } }] };
 * const after: Plan = { ...head, languages: ["zh"], measures: [{ id: "m-7", title: { zh: "推进沿海城际铁路建设" } }] };
 *
 * const [match] = matchItems(before, after).matches;
 * [match?.a, match?.b, match?.by]; //=> [["measure-1"], ["m-7"], "content"]
 * match?.reasons[0] && describeReason(match.reasons[0], "zh"); //=> "都写有“沿海城际铁路”、“建设”。"
 * ```
 */
export function matchItems(a: Plan, b: Plan, { byId = true }: MatchOptions = {}): MatchedItems {
  const languages = sharedLanguages(a, b);
  const features = { a: featuresOf(a, languages), b: featuresOf(b, languages) };
  const names = { a: new Map<string, string>([[a.id, "plan"]]), b: new Map<string, string>([[b.id, "plan"]]) };
  const matches: ItemMatch[] = [];
  const settle = (kind: ItemKind, by: ItemMatch["by"], pairs: readonly ScoredPair[]) => {
    for (const { a: one, b: other, score } of pairs) {
      names.a.set(one.id, one.id);
      names.b.set(other.id, one.id);
      const reasons = by === "id" ? [{ id: "sameId" as const, params: { id: one.id } }] : reasonsFor(one, other, names);
      matches.push({ kind, a: [one.id], b: [other.id], by, score, reasons });
    }
  };

  const matchers = itemKinds.map((kind) => {
    const [left, right] = [features.a.get(kind) ?? [], features.b.get(kind) ?? []];
    const same = byId ? sameIds(left, right) : [];
    settle(kind, "id", same);
    const done = new Set(same.flatMap((pair) => [pair.a, pair.b]));
    return {
      kind,
      ...matchKind(
        left.filter((item) => !done.has(item)),
        right.filter((item) => !done.has(item)),
      ),
    };
  });
  // What is sure is settled first: what it is linked with then tells more of the rest.
  for (const least of leastScores) {
    for (const { kind, open, score } of matchers) {
      if (open.a.size === 0 || open.b.size === 0) continue;
      const pairs = onePerItem(score({ a: (id) => names.a.get(id), b: (id) => names.b.get(id) }), least);
      settle(kind, "content", pairs);
      for (const pair of pairs) {
        open.a.delete(pair.a);
        open.b.delete(pair.b);
      }
    }
  }
  return withParts(matches, features, new Map(matchers.map(({ kind, open }) => [kind, { a: [...open.a], b: [...open.b] }])));
}

/** What must be reached to be settled, round by round. */
const leastScores = [0.75, 0.55, 0.4, 0.3, 0.22] as const;

/** By how much a pair must be better than what else its items might be paired with. */
const leastLead = 0.03;

function sameIds(a: readonly ItemFeatures[], b: readonly ItemFeatures[]): ScoredPair[] {
  const others = new Map(b.map((item) => [item.id, item]));
  return a.flatMap((item) => {
    const other = others.get(item.id);
    others.delete(item.id);
    return other === undefined ? [] : [{ a: item, b: other, score: 1 }];
  });
}

/** The best pair of each item that reaches a score, and is clearly better than the next for either. */
function onePerItem(scored: readonly ScoredPair[], least: number): ScoredPair[] {
  const best = new Map<ItemFeatures, number[]>();
  for (const { a, b, score } of scored) for (const item of [a, b]) best.set(item, [...(best.get(item) ?? []), score].slice(0, 2));
  return scored.filter(({ a, b, score }) => {
    const [first, second] = [0, 1].map((at) => Math.max(best.get(a)?.[at] ?? 0, best.get(b)?.[at] ?? 0));
    return score >= least && score >= (first ?? 0) && score - (second ?? 0) >= leastLead;
  });
}

/** Adds to the pairs what is a part of one side of them, and tells what is left. */
function withParts(
  matches: readonly ItemMatch[],
  features: { readonly a: PlanFeatures; readonly b: PlanFeatures },
  open: ReadonlyMap<ItemKind, { readonly a: readonly ItemFeatures[]; readonly b: readonly ItemFeatures[] }>,
): MatchedItems {
  const found = findParts(matches, features, open);
  const taken = new Set(found.flatMap(({ a, b }) => [...a.map((id) => `a ${id}`), ...b.map((id) => `b ${id}`)]));
  const order = new Map(itemKinds.map((kind, at) => [kind, at]));
  const places = new Map([...features.a.values()].flatMap((items) => items.map(({ id, index }) => [id, index] as const)));
  const placeOf = ({ a }: ItemMatch) => places.get(a[0] ?? "") ?? 0;
  const rest = (side: "a" | "b") =>
    [...open.values()].flatMap((items) => items[side].map(({ id }) => id)).filter((id) => !taken.has(`${side} ${id}`));
  return {
    matches: [...found].sort((x, y) => (order.get(x.kind) ?? 0) - (order.get(y.kind) ?? 0) || placeOf(x) - placeOf(y)),
    onlyA: rest("a"),
    onlyB: rest("b"),
  };
}

/** The languages that texts of both plans are in; all, where they have none in common. */
function sharedLanguages(a: Plan, b: Plan): ReadonlySet<string> {
  const [left, right] = [languagesOf(a), languagesOf(b)];
  const shared = [...left].filter((tag) => right.has(tag));
  return new Set(shared.length > 0 ? shared : [...left, ...right]);
}

function languagesOf(plan: Plan): Set<string> {
  const tags = new Set<string>();
  for (const { item } of walkItems(plan)) {
    const { title, name, statement } = item as { readonly title?: object; readonly name?: object; readonly statement?: object };
    for (const text of [title, name, statement]) for (const tag of Object.keys(text ?? {})) tags.add(tag);
  }
  return tags;
}
