/** The keys of a list on three sides, each once. */
export interface KeysOfSides {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** The order of what is kept, and whether both sides changed the order, in different ways. */
export interface MergedOrder {
  readonly keys: readonly string[];
  readonly isContested: boolean;
}

/**
 * The order of a merged list: that of ours, unless only theirs put in another order what all have. What the other side alone has
 * follows what it follows there, after what was added at the same place.
 */
export function mergeOrder({ base, ours, theirs }: KeysOfSides, keep: ReadonlySet<string>): MergedOrder {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const common = (keys: readonly string[]) =>
    keys.filter((key) => inOurs.has(key) && inTheirs.has(key) && (base.length === 0 || inBase.has(key)));
  const [before, here, there] = [common(base), common(ours), common(theirs)];
  const [movedHere, movedThere] = [!isSameOrder(before, here), !isSameOrder(before, there)];
  const takesTheirs = base.length > 0 && movedThere && !movedHere;
  return {
    keys: takesTheirs ? woven(theirs, ours, keep) : woven(ours, theirs, keep),
    isContested: movedHere && movedThere && !isSameOrder(here, there),
  };
}

const isSameOrder = (a: readonly string[], b: readonly string[]) => a.every((key, index) => key === b[index]);

/** The keys of one list that are kept, with those that only the other has put in where they stand there. */
function woven(first: readonly string[], second: readonly string[], keep: ReadonlySet<string>): string[] {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const following = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of second) {
    if (inFirst.has(key)) anchor = key;
    else if (keep.has(key)) {
      const group = following.get(anchor);
      if (group === undefined) following.set(anchor, [key]);
      else group.push(key);
    }
  }
  const keys: string[] = [];
  let waiting: readonly string[] = [];
  // What stands before all that both have comes before the first of that; where there is none, last.
  let isFirst = true;
  for (const key of first) {
    if (inSecond.has(key)) {
      keys.push(...waiting, ...(isFirst ? (following.get(undefined) ?? []) : []));
      waiting = following.get(key) ?? [];
      isFirst = false;
    }
    if (keep.has(key)) keys.push(key);
  }
  return [...keys, ...waiting, ...(isFirst ? (following.get(undefined) ?? []) : [])];
}
