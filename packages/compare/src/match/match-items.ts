import { type ItemKind, itemKinds, type Plan, walkItems } from "@regional-plan/model";
import { findParts } from "./find-parts.ts";
import { featuresOf, type ItemFeatures, type PlanFeatures } from "./item-features.ts";
import { type ScoredPair, scorePairs } from "./match-kind.ts";
import type { MatchReason } from "./match-reasons.ts";
import { reasonsFor } from "./reasons-for.ts";

/** What is the same thing in two plans, by its id or, as a proposal, by what it says. */
export interface ItemMatch {
  readonly kind: ItemKind;
  /** Its ids in the first plan: one, or several where they were joined. */
  readonly a: readonly string[];
  /** Its ids in the second plan: one, or several where it was split. */
  readonly b: readonly string[];
  /** Whether the ids say so, or it is proposed for what the items say: then a person decides. */
  readonly by: "id" | "content";
  /** How alike they are, from 0 to 1; 1 for the same id. */
  readonly score: number;
  /** Why they may be the same. */
  readonly reasons: readonly MatchReason[];
}

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
 * match && describeReason(match.reasons[0], "zh"); //=> "都写有“沿海城际铁路”。"
 * ```
 */
export function matchItems(a: Plan, b: Plan, { byId = true }: MatchOptions = {}): MatchedItems {
  const languages = sharedLanguages(a, b);
  const features = { a: featuresOf(a, languages), b: featuresOf(b, languages) };
  const names = { a: new Map<string, string>([[a.id, "plan"]]), b: new Map<string, string>([[b.id, "plan"]]) };
  const matches: ItemMatch[] = [];
  const open = new Map(itemKinds.map((kind) => [kind, { a: featuresIn(features.a, kind), b: featuresIn(features.b, kind) }]));

  const settle = (kind: ItemKind, pairs: readonly { a: ItemFeatures; b: ItemFeatures; score: number; by: "id" | "content" }[]) => {
    for (const pair of pairs) {
      names.a.set(pair.a.id, pair.a.id);
      names.b.set(pair.b.id, pair.a.id);
      const reasons = pair.by === "id" ? [{ id: "sameId" as const, params: { id: pair.a.id } }] : reasonsFor(pair.a, pair.b, names);
      matches.push({ kind, a: [pair.a.id], b: [pair.b.id], by: pair.by, score: pair.score, reasons });
    }
    const rest = open.get(kind) ?? { a: [], b: [] };
    const [doneA, doneB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
    open.set(kind, { a: rest.a.filter((item) => !doneA.has(item)), b: rest.b.filter((item) => !doneB.has(item)) });
  };

  if (byId) for (const [kind, { a: left, b: right }] of open) settle(kind, sameIds(left, right));
  // What is sure is settled first: what it is linked with then tells more of the rest.
  for (const least of leastScores) {
    for (const [kind, { a: left, b: right }] of [...open]) {
      if (left.length === 0 || right.length === 0) continue;
      const scored = scorePairs(left, right, { a: (id) => names.a.get(id), b: (id) => names.b.get(id) });
      settle(kind, onePerItem(scored, least, left, right));
    }
  }
  return withParts(matches, features, open);
}

/** What must be reached to be settled, round by round. */
const leastScores = [0.75, 0.55, 0.45, 0.38] as const;

/** By how much a pair must be better than what else its items might be paired with. */
const leastLead = 0.03;

const featuresIn = (features: PlanFeatures, kind: ItemKind): readonly ItemFeatures[] => features.get(kind) ?? [];

function sameIds(a: readonly ItemFeatures[], b: readonly ItemFeatures[]) {
  const others = new Map(b.map((item) => [item.id, item]));
  return a.flatMap((item) => {
    const other = others.get(item.id);
    others.delete(item.id);
    return other === undefined ? [] : [{ a: item, b: other, score: 1, by: "id" as const }];
  });
}

/** The best pair of each item that reaches a score, and is clearly better than the next for either. */
function onePerItem(scored: readonly ScoredPair[], least: number, a: readonly ItemFeatures[], b: readonly ItemFeatures[]) {
  const best = { a: new Map<number, number[]>(), b: new Map<number, number[]>() };
  for (const { a: left, b: right, score } of scored) {
    best.a.set(left, [...(best.a.get(left) ?? []), score].slice(0, 2));
    best.b.set(right, [...(best.b.get(right) ?? []), score].slice(0, 2));
  }
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return scored.flatMap(({ a: left, b: right, score }) => {
    if (score < least || taken.a.has(left) || taken.b.has(right)) return [];
    const [others, rivals] = [best.a.get(left) ?? [], best.b.get(right) ?? []];
    if (score < (others[0] ?? 0) || score < (rivals[0] ?? 0)) return [];
    if (score - Math.max(others[1] ?? 0, rivals[1] ?? 0) < leastLead) return [];
    taken.a.add(left);
    taken.b.add(right);
    const [one, other] = [a[left], b[right]];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, score, by: "content" as const }];
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
