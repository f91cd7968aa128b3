import { itemKinds, type PlacedItem, type Plan, walkItems } from "@regional-plan/model";
import type { ItemChange } from "./plan-diff.ts";

/**
 * Changes in the order in which the later version is read: a domain with its measures, a measure with its actions, targets and
 * projects. What is gone stands behind what stood before it.
 */
export function inReadingOrder(changes: readonly ItemChange[], before: Plan, after: Plan): ItemChange[] {
  const here = ranksOf(after);
  const there = ranksOfGone(before, after, here);
  const ranked = changes.map((change) => ({
    change,
    rank: (change.after ? here.get(change.after.path) : there.get(change.before?.path ?? "")) ?? [],
  }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ change }) => change);
}

/** Where something stands: its kind and index, behind those of all that it lies in. */
type Rank = readonly number[];

/** Where each item of a plan stands when it is read, by its path. */
function ranksOf(plan: Plan): ReadonlyMap<string, Rank> {
  const placed = [...walkItems(plan)];
  const byId = new Map(placed.map((each) => [each.item.id as string, each]));
  const ranks = new Map<string, Rank>();
  const rankOf = (each: PlacedItem, above: ReadonlySet<string>): Rank => {
    const known = ranks.get(each.path);
    if (known !== undefined) return known;
    const owner = byId.get(ownerOf(each) ?? "");
    // In a circle nothing lies in anything.
    const outer = owner === undefined || above.has(owner.path) ? [] : rankOf(owner, new Set([...above, each.path]));
    const rank = [...outer, itemKinds.indexOf(each.kind), each.index];
    ranks.set(each.path, rank);
    return rank;
  };
  for (const each of placed) rankOf(each, new Set());
  return ranks;
}

/** Where what is gone would stand: behind the nearest one of its kind under the same owner that is still there, else first under its owner. */
function ranksOfGone(before: Plan, after: Plan, ranks: ReadonlyMap<string, Rank>): ReadonlyMap<string, Rank> {
  const kept = new Map([...walkItems(after)].map(({ item, path }) => [item.id as string, path]));
  const gone = new Map<string, Rank>();
  const byId = new Map([...walkItems(before)].map((each) => [each.item.id as string, each]));
  const nearest = new Map<string, Rank>();
  for (const each of walkItems(before)) {
    const owner = ownerOf(each);
    const siblings = `${each.kind} ${owner}`;
    const path = kept.get(each.item.id);
    if (path !== undefined) {
      nearest.set(siblings, ranks.get(path) ?? []);
      continue;
    }
    const sibling = nearest.get(siblings);
    const above = byId.get(owner ?? "");
    const outer = above && (ranks.get(kept.get(above.item.id) ?? "") ?? gone.get(above.path));
    gone.set(each.path, sibling ? [...sibling, behindAll, each.index] : [...(outer ?? [itemKinds.indexOf(each.kind)]), -1, each.index]);
  }
  return gone;
}

const behindAll = Number.MAX_SAFE_INTEGER;

/** What an item lies in, by its id. */
function ownerOf({ item }: PlacedItem): string | undefined {
  const { for: owner, domain } = item as { readonly for?: string; readonly domain?: string };
  return owner ?? domain;
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [at, step] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (step !== other) return step - other;
  }
  return a.length - b.length;
}
