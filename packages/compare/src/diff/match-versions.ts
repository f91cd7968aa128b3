import { type Plan, walkItems } from "@regional-plan/model";
import { matchItems } from "../match/match-items.ts";
import type { MatchedItem } from "./plan-diff.ts";

/**
 * Which items are matched by what they say: none; those whose id the other version lacks; or all, where both versions were
 * numbered by a machine, so that the same id says nothing.
 */
export type MatchingVersions = "none" | "rest" | "all";

/** The items that are the same under other ids, and ids of the earlier version that mean something else in the later one. */
export interface MatchedVersions {
  readonly matched: readonly MatchedItem[];
  /** The ids that items of the earlier version are to have to be compared: those of the later one, or none that is there. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Pairs the items of two versions that have no id in common; what was split or joined is not one item any more. */
export function matchVersions(before: Plan, after: Plan, matching: MatchingVersions): MatchedVersions {
  const ids = new Map<string, string>();
  if (before.id !== after.id) ids.set(before.id, after.id);
  if (matching === "none") return { matched: [], ids };
  const matched: MatchedItem[] = [];
  const same = new Set<string>();
  for (const { kind, a, b, by, score, reasons } of matchItems(before, after, { byId: matching === "rest" }).matches) {
    const [one, other] = [a[0], b[0]];
    if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined) continue;
    if (one === other) same.add(one);
    else if (by === "content") matched.push({ kind, before: one, after: other, score, reasons });
  }
  for (const each of matched) ids.set(each.before, each.after);
  const taken = new Set([...walkItems(after)].map(({ item }) => item.id as string));
  for (const { item } of walkItems(before))
    if (!ids.has(item.id) && !same.has(item.id) && taken.has(item.id)) ids.set(item.id, freeId(item.id, taken));
  return { matched, ids };
}

/** No id that a plan may have, so that nothing else has it. */
const freeId = (id: string, taken: ReadonlySet<string>): string => (taken.has(`${id} `) ? freeId(`${id} `, taken) : `${id} `);
