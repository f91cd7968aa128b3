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
 * The order of a merged list: that of ours, unless only theirs put in another order what all have. What one side alone has follows
 * what it follows there; of what both added at the same place, that comes first which has the smaller key, so that it does not
 * matter which side is which.
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
    isContested: (base.length === 0 || (movedHere && movedThere)) && !isSameOrder(here, there),
  };
}

const isSameOrder = (a: readonly string[], b: readonly string[]) => a.every((key, index) => key === b[index]);

/** The keys that both have, in the order of the first, with what only one of them has in between; of all these, what is kept. */
function woven(first: readonly string[], second: readonly string[], keep: ReadonlySet<string>): string[] {
  const inFirst = new Set(first);
  const both = new Set(second.filter((key) => inFirst.has(key)));
  const [ofFirst, ofSecond] = [betweenOf(first, both, keep), betweenOf(second, both, keep)];
  const between = (anchor: string | undefined) =>
    [ofFirst.get(anchor) ?? [], ofSecond.get(anchor) ?? []].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)).flat();
  const common = first.filter((key) => both.has(key));
  return [...between(undefined), ...common.flatMap((key) => [...(keep.has(key) ? [key] : []), ...between(key)])];
}

/** What a list alone has, by what stands before it that both have; `undefined` is the beginning. */
function betweenOf(list: readonly string[], both: ReadonlySet<string>, keep: ReadonlySet<string>): Map<string | undefined, string[]> {
  const between = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of list) {
    if (both.has(key)) anchor = key;
    else if (keep.has(key)) {
      const group = between.get(anchor);
      if (group === undefined) between.set(anchor, [key]);
      else group.push(key);
    }
  }
  return between;
}
