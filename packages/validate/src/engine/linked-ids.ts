import type { Item } from "@regional-plan/model";
import { type ChannelSite, sites } from "./compile-read.ts";
import type { Reading } from "./read-plan.ts";
import type { LinkFilter, RuleContext } from "./rule-context.ts";

/** Gathers what links lead to, when it is first asked: one way through the numbers of all links, in which no item is touched. */
export function linkedIds(reading: Reading): RuleContext["isLinked"] {
  const known = new Map<LinkFilter, (id: string) => boolean>();
  return (id, filter = anyField) => {
    let isLinked = known.get(filter);
    if (isLinked === undefined) {
      isLinked = gather(reading, filter);
      known.set(filter, isLinked);
    }
    return isLinked(id);
  };
}

const anyField: LinkFilter = () => true;

function gather({ plan, index, notes, headEnd, lists }: Reading, filter: LinkFilter): (id: string) => boolean {
  const isMeant = Uint8Array.from(sites, ({ bits, kind, field }: ChannelSite) => (bits !== 0 && filter(kind, field) ? 1 : 0));
  const marks = new Uint8Array(index.bits.length);
  /** Ids without a number are few: they are those of links that lead nowhere, past many others. */
  const others = new Set<string>();
  let at = 0;
  const mark = (end: number, own: number, owner: Item | undefined) => {
    for (; at < end; at++) {
      if (isMeant[(notes.sites[at] as number) >> 1] === 0) continue;
      const value = notes.values[at];
      if (typeof value === "string") {
        if (value !== (owner ?? plan).id) others.add(value);
      } else if (value !== own) marks[value as number] = 1;
    }
  };
  mark(headEnd, 0, undefined);
  for (const { items, numbers, ends } of lists) {
    for (let each = 0; each < ends.length; each++) mark(ends[each] as number, numbers[each] as number, items[each]);
  }
  return (id) => {
    const number = index.numberOf(id);
    return (number >= 0 && marks[number] === 1) || others.has(id);
  };
}
