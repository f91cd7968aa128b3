import type { Item, LinkKind, Plan, SourceSpan, SpanMatch } from "@regional-plan/model";
import { type Channel, type ChannelSite, channels, sites } from "./compile-read.ts";
import type { ItemIndex } from "./item-index.ts";
import type { Reading, ReadList } from "./read-plan.ts";
import type { Placed, Visited, Visitors, Writable } from "./visited.ts";

/** A visited value with its way from the item, from which its path can be made. */
export interface PlacedValue extends Visited<unknown> {
  readonly site: ChannelSite;
  /** The indexes on the way to it, outermost first. */
  readonly index0: number;
  readonly index1: number;
  readonly index2: number;
}

/** What is looked up for links and quotes. */
export interface ShowSources {
  /** The ids of items that are there but too broken to be looked at: links to them are passed over. */
  readonly lost: ReadonlySet<string>;
  /** The kinds of which an item has no id that can be read: a link to one that is not there may be to it. */
  readonly nameless?: ReadonlySet<LinkKind>;
  readonly resolve: (document: string | undefined, span: SourceSpan) => SpanMatch | undefined;
}

/** Shows each visitor what it asked for of a plan, in the order of the plan. */
export function showPlan(reading: Reading, visitors: readonly Visitors[], sources: ShowSources): void {
  const asked = byName(visitors);
  const show = valueShower(reading, asked, sources);
  show(reading.plan, reading.headEnd);
  for (const list of reading.lists) showItems(list, asked, show);
  for (const end of asked.end ?? []) end();
}

/** Who asked for what, in the order of the visitors: gone through once, since most ask for one thing of some thirty. */
type Asked = { readonly [K in keyof Visitors]: readonly NonNullable<Visitors[K]>[] };

function byName(visitors: readonly Visitors[]): Asked {
  const asked: Partial<Record<keyof Visitors, unknown[]>> = {};
  const add = (name: keyof Visitors, visit: unknown) => {
    asked[name] ??= [];
    asked[name].push(visit);
  };
  for (const visitor of visitors) {
    for (const key in visitor) {
      const name = key as keyof Visitors;
      const visit = visitor[name];
      if (visit === undefined) continue;
      add(name, visit);
      // Who sees all of a sort sees the odd ones, too.
      if (name in oddChannels) add(oddChannels[name as keyof typeof oddChannels], visit);
    }
  }
  return asked as Asked;
}

const oddChannels = { link: "oddLink", text: "oddText", quote: "oddQuote" } as const;

function showItems({ kind, items, ends }: ReadList, asked: Asked, showUpTo: (owner: Item, end: number) => void): void {
  const see = (asked[kind] ?? []) as readonly ((item: Item) => void)[];
  const seeAny = asked.item ?? [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    showUpTo(item, ends[index] as number);
    for (let each = 0; each < seeAny.length; each++) seeAny[each]?.(item, kind);
    for (let each = 0; each < see.length; each++) see[each]?.(item);
  }
}

/** Every value of a place, one after the other: one object for all, since half a million of them would cost more than all rules together. */
type Shown = Writable<PlacedValue> & {
  readonly to: readonly LinkKind[];
  target: Placed | undefined;
  readonly list: string;
  document: string | undefined;
  match: SpanMatch | undefined;
};

/** What becomes of the values that stand in a place. */
interface Showing {
  readonly visits: Visits;
  /** Who sees those with which something is odd: the others, too. */
  readonly odd: Visits;
  readonly shown: Shown;
  /** What is asked of the place for each value, so near that it is soon at hand. */
  readonly depth: number;
  readonly bits: number;
}

type Visits = readonly ((value: Shown) => void)[];

/** Shows the values noted of one owner after the other, each time up to where they end. */
function valueShower({ plan, index, notes }: Reading, asked: Asked, sources: ShowSources) {
  const { values, sites: numbers, indexes } = notes;
  /** By the numbers of the notes, each made for the first value that stands there. */
  const showings: (Showing | undefined)[] = new Array(sites.length * 2);
  const showingOf = (number: number): Showing => {
    const site = sites[number >> 1] as ChannelSite;
    const [visits, odd] = visitsIn(channels[site.channel] as Channel, asked);
    const { depth, bits } = site;
    const made = { visits: number % 2 === 0 ? visits : odd, odd, shown: emptyShown(plan, site), depth, bits };
    showings[number] = made;
    return made;
  };
  const visitsFor = completion(plan, index, sources);
  let at = 0;
  let way = 0;
  return (owner: Item | Plan, end: number): void => {
    for (; at < end; at++) {
      const number = numbers[at] as number;
      const showing = showings[number] ?? showingOf(number);
      const { shown, depth, bits } = showing;
      const value = values[at];
      // A link is looked at by its number first: nobody asks for most of those that lead where they should.
      const isRight = bits !== 0 && typeof value === "number" && ((index.bits[value] as number) & bits) !== 0;
      if ((isRight ? showing.visits : showing.odd).length > 0) {
        shown.value = value;
        shown.owner = owner;
        if (depth > 0) shown.index0 = indexes[way] as number;
        if (depth > 1) shown.index1 = indexes[way + 1] as number;
        if (depth > 2) shown.index2 = indexes[way + 2] as number;
        const visits = visitsFor(showing);
        for (let each = 0; each < visits.length; each++) visits[each]?.(shown);
      }
      way += depth;
    }
  };
}

/** Who wants to see the values of a channel, and who those with which something is odd. */
function visitsIn(name: Channel, asked: Asked): readonly [Visits, Visits] {
  const visits = (asked[name] ?? nobody) as Visits;
  return [visits, name in oddChannels ? ((asked[oddChannels[name as keyof typeof oddChannels]] ?? nobody) as Visits) : visits];
}

/** Looks up what a link or quote leads to, and says who is to see it. */
function completion(plan: Plan, { find, placed, idOf }: ItemIndex, { lost, nameless, resolve }: ShowSources) {
  const firstDocument = plan.documents?.[0]?.id;
  const link = channels.indexOf("link");
  const quote = channels.indexOf("quote");
  return ({ visits, odd, shown }: Showing): Visits => {
    const { channel } = shown.site;
    if (channel === link) {
      const { value, to } = shown;
      const id = typeof value === "number" ? idOf(value) : (value as string);
      const target = typeof value === "number" ? placed(value) : find(id);
      shown.value = id;
      shown.target = target;
      if (target !== undefined) return target.replacedBy === undefined && to.includes(target.kind) ? visits : odd;
      return lost.has(id) || (nameless !== undefined && to.some((kind) => nameless.has(kind))) ? nobody : odd;
    }
    if (channel === quote) {
      const span = shown.value as SourceSpan;
      const document = span.document ?? (shown.kind === "document" ? (shown.owner.id as string) : firstDocument);
      const match = resolve(document, span);
      shown.document = document;
      shown.match = match;
      return match === undefined || "start" in match ? visits : odd;
    }
    return visits;
  };
}

const nobody: Visits = [];

const emptyShown = (plan: Plan, site: ChannelSite): Shown => ({
  value: undefined,
  kind: site.kind,
  owner: plan,
  field: site.field,
  site,
  index0: 0,
  index1: 0,
  index2: 0,
  to: site.to,
  target: undefined,
  list: site.list,
  document: undefined,
  match: undefined,
});
