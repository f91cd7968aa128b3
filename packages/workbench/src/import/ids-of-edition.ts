import { type ItemMatch, matchItems } from "@regional-plan/compare";
import { itemKinds, itemsOf, type Plan, walkItems } from "@regional-plan/model";
import { sameItems } from "./same-items.ts";
import { withIds } from "./with-ids.ts";

/** A new edition whose items are called as those of the one before. */
export interface IdentifiedEdition {
  readonly plan: Plan;
  /** The pairs that are the same only by what they say: the ids of both are those of the edition before. */
  readonly proposed: readonly ItemMatch[];
}

/**
 * Gives the items of a new edition, which a machine numbered, the ids that the same items have in the edition before: those that
 * say the same, then those that are proposed. What is new gets an id that nothing has, and nothing had.
 */
export function idsOfEdition(before: Plan, after: Plan, taken: ReadonlySet<string>): IdentifiedEdition {
  const known = new Map<string, string>();
  const [text, newText] = [before.documents?.[0]?.id, after.documents?.[0]?.id];
  if (text !== undefined && newText !== undefined) known.set(newText, text);
  for (const pair of sameItems(before, after, known)) known.set(pair.after, pair.before);

  const used = new Set([...taken, ...idsIn(before)]);
  const ids = new Map(idsIn(after).map((id) => [id, known.get(id) ?? freshId(id, used)]));
  const numbered = withIds(after, ids);
  const proposed = matchItems(before, numbered).matches.filter(({ by, a, b }) => by === "content" && !a.some((id) => b.includes(id)));
  return {
    plan: { ...withIds(numbered, new Map(proposed.map(({ a, b }) => [b[0] as string, a[0] as string]))), id: before.id },
    proposed,
  };
}

/** Gives the items of what was first read the ids that people have given them since. */
export function idsOfPeople(read: Plan, now: Plan): Plan {
  const here = new Set(itemKinds.flatMap((kind) => itemsOf(now, kind).map(({ id }) => `${kind} ${id}`)));
  const kept = [...walkItems(read)].flatMap(({ kind, item }): [string, string][] =>
    here.has(`${kind} ${item.id}`) ? [[item.id, item.id]] : [],
  );
  return withIds(read, new Map(sameItems(now, read, new Map(kept)).map(({ before, after }) => [after, before])));
}

const idsIn = (plan: Plan): string[] => [...walkItems(plan)].map(({ item }) => item.id);

/** An id that nothing has: the one that the importer gave, else that with a letter behind it. */
function freshId(id: string, used: Set<string>): string {
  let fresh = id;
  for (let count = 1; used.has(fresh); count++) fresh = `${id}-${letters[count % letters.length]}${count < letters.length ? "" : count}`;
  used.add(fresh);
  return fresh;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
