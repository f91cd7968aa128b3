import type { Item, LinkKind, Plan, SourceSpan, SpanMatch } from "@regional-plan/model";
import { type ChannelSite, channels, sites } from "./compile-read.ts";
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
  const show = valueShower(reading, visitors, sources);
  show(reading.plan, reading.headEnd);
  for (const list of reading.lists) showItems(list, visitors, show);
  for (const visitor of visitors) visitor.end?.();
}

function showItems({ kind, items, ends }: ReadList, visitors: readonly Visitors[], showUpTo: (owner: Item, end: number) => void): void {
  const see = visitors.flatMap((visitor) => (visitor[kind] ?? []) as ((item: Item) => void) | []);
  const seeAny = visitors.flatMap((visitor) => visitor.item ?? []);
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
  readonly visits: readonly ((value: Shown) => void)[];
  readonly shown: Shown;
}

/** Shows the values noted of one owner after the other, each time up to where they end. */
function valueShower({ plan, index, notes }: Reading, visitors: readonly Visitors[], sources: ShowSources) {
  const { values, sites: numbers, indexes } = notes;
  const visitsOf = channels.map((channel) => visitors.flatMap((visitor) => (visitor[channel] ?? []) as ((value: Shown) => void) | []));
  const showings: Showing[] = sites.map((site) => ({ visits: visitsOf[site.channel] ?? [], shown: emptyShown(plan, site) }));
  const isSeen = completion(plan, index, sources);
  let at = 0;
  let way = 0;
  return (owner: Item | Plan, end: number): void => {
    for (; at < end; at++) {
      const { visits, shown } = showings[numbers[at] as number] as Showing;
      const { depth } = shown.site;
      if (visits.length > 0) {
        shown.value = values[at];
        shown.owner = owner;
        if (depth > 0) shown.index0 = indexes[way] as number;
        if (depth > 1) shown.index1 = indexes[way + 1] as number;
        if (depth > 2) shown.index2 = indexes[way + 2] as number;
        if (isSeen(shown)) for (let each = 0; each < visits.length; each++) visits[each]?.(shown);
      }
      way += depth;
    }
  };
}

/** Looks up what a link or quote leads to. False where a link is to be passed over. */
function completion(plan: Plan, { find, placed, idOf }: ItemIndex, { lost, nameless, resolve }: ShowSources) {
  const firstDocument = plan.documents?.[0]?.id;
  const link = channels.indexOf("link");
  const quote = channels.indexOf("quote");
  return (shown: Shown): boolean => {
    const { channel } = shown.site;
    if (channel === link) {
      const { value, to } = shown;
      const id = typeof value === "number" ? idOf(value) : (value as string);
      shown.value = id;
      shown.target = typeof value === "number" ? placed(value) : find(id);
      return shown.target !== undefined || !(lost.has(id) || (nameless !== undefined && to.some((kind) => nameless.has(kind))));
    }
    if (channel === quote) {
      const span = shown.value as SourceSpan;
      shown.document = span.document ?? (shown.kind === "document" ? (shown.owner.id as string) : firstDocument);
      shown.match = resolve(shown.document, span);
    }
    return true;
  };
}

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
