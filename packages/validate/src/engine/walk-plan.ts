import {
  compileShape,
  headShape,
  type Item,
  type ItemKind,
  itemKinds,
  itemShapes,
  type LinkKind,
  listOfKind,
  type Plan,
  type SourceSpan,
  type SpanMatch,
} from "@regional-plan/model";
import { type Channel, type ChannelSite, channels, compileRead, mostLists, type Read, type Walker } from "./compile-read.ts";
import type { Placed, Visited, Visitors } from "./visited.ts";

/** A visited value with its way from the item, from which its path can be made. */
export interface PlacedValue extends Visited<unknown> {
  readonly site: ChannelSite;
  /** The indexes on the way to it, outermost first. */
  readonly index0: number;
  readonly index1: number;
  readonly index2: number;
}

/** What the walk looks things up in. */
export interface WalkSources {
  /** The ids of items that are there but too broken to be looked at: links to them are passed over. */
  readonly lost: ReadonlySet<string>;
  /** The kinds of which an item has no id that can be read: a link to one that is not there may be to it. */
  readonly nameless?: ReadonlySet<LinkKind>;
  readonly find: (id: string) => Placed | undefined;
  readonly resolve: (document: string | undefined, span: SourceSpan) => SpanMatch | undefined;
}

/**
 * Goes once through a plan, checks its shape and shows each visitor what it asked for. False as soon as something has the
 * wrong shape; the plan's own fields must have the right one already.
 */
export function walkPlan(plan: Plan, visitors: readonly Visitors[], sources: WalkSources): boolean {
  const reads = readsFor(new Set(channels.filter((channel) => visitors.some((visitor) => visitor[channel] !== undefined))));
  const state = openState(plan, visitors, sources);
  for (const [key, read] of reads.head) {
    const value = (plan as unknown as Record<string, unknown>)[key];
    if (value !== undefined) read(value, state);
  }
  for (const kind of itemKinds) {
    const list = plan[listOfKind[kind]] as readonly Item[] | undefined;
    if (list === undefined) continue;
    const see = visitors.flatMap((visitor) => (visitor[kind] ?? []) as ((item: Item) => void) | []);
    const seeAny = visitors.flatMap((visitor) => visitor.item ?? []);
    const read = reads.item(kind);
    for (let index = 0; index < list.length; index++) {
      const item = list[index] as Item;
      state.owner = item;
      if (!read(item, state)) return false;
      for (let each = 0; each < seeAny.length; each++) seeAny[each]?.(item, kind);
      for (let each = 0; each < see.length; each++) see[each]?.(item);
    }
  }
  for (const visitor of visitors) visitor.end?.();
  return true;
}

interface State extends Walker {
  owner: Item | Plan;
}

/** What is still being filled in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Every value of a channel, one after the other: one object for all, since half a million of them would cost more than all rules together. */
type Shown = Writable<PlacedValue> & {
  to: readonly LinkKind[];
  target: Placed | undefined;
  list: string;
  document: string | undefined;
  match: SpanMatch | undefined;
};

function openState(plan: Plan, visitors: readonly Visitors[], { find, lost, nameless, resolve }: WalkSources): State {
  const indexes = new Int32Array(mostLists);
  const firstDocument = plan.documents?.[0]?.id;
  const shower = (channel: Channel, complete: (shown: Shown) => boolean) => {
    const visits = visitors.flatMap((visitor) => (visitor[channel] ?? []) as ((value: Shown) => void) | []);
    const shown: Shown = {
      value: undefined,
      kind: "plan",
      owner: plan,
      field: "",
      site: noSite,
      index0: 0,
      index1: 0,
      index2: 0,
      to: [],
      target: undefined,
      list: "",
      document: undefined,
      match: undefined,
    };
    return (site: ChannelSite, value: unknown): boolean => {
      shown.value = value;
      shown.kind = site.kind;
      shown.owner = state.owner;
      shown.field = site.field;
      shown.site = site;
      shown.index0 = indexes[0] as number;
      shown.index1 = indexes[1] as number;
      shown.index2 = indexes[2] as number;
      if (complete(shown)) for (const visit of visits) visit(shown);
      return shown.target !== undefined;
    };
  };
  const lastIds: string[] = [];
  const lastTargets: (Placed | undefined)[] = [];
  const completeLink = (shown: Shown) => {
    const id = shown.value as string;
    const { number, to } = shown.site;
    // Clause after clause is for the same measure, and stands in the same section.
    if (lastIds[number] !== id) {
      lastIds[number] = id;
      lastTargets[number] = find(id);
    }
    shown.to = to;
    shown.target = lastTargets[number];
    return shown.target !== undefined || !(lost.has(id) || (nameless !== undefined && to?.some((kind) => nameless.has(kind))));
  };
  const completeQuote = (shown: Shown) => {
    const span = shown.value as SourceSpan;
    shown.document = span.document ?? (shown.kind === "document" ? (shown.owner.id as string) : firstDocument);
    shown.match = resolve(shown.document, span);
    return true;
  };
  const completeCode = (shown: Shown) => {
    shown.list = shown.site.list;
    return true;
  };
  const completing: Partial<Record<Channel, (shown: Shown) => boolean>> = { link: completeLink, quote: completeQuote, code: completeCode };
  const state: State = {
    owner: plan,
    indexes,
    hands: channels.map((channel) => shower(channel, completing[channel] ?? always)),
  };
  return state;
}

const always = () => true;

const noSite: ChannelSite = { number: 0, kind: "plan", steps: [], field: "", to: [], list: "" };

interface Reads {
  readonly head: readonly (readonly [string, Read])[];
  readonly item: (kind: ItemKind) => Read;
}

/** The ways through a plan for each set of channels, compiled when a plan first has something for them. */
const compiled = new Map<string, Reads>();

function readsFor(wanted: ReadonlySet<Channel>): Reads {
  const name = [...wanted].join();
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const items: Partial<Record<ItemKind, Read>> = {};
  const item = (kind: ItemKind) => {
    items[kind] ??= compileRead(itemShapes[kind], kind, wanted) ?? compileShape(itemShapes[kind]);
    return items[kind];
  };
  const head = Object.entries(headShape.keys).flatMap(([key, shape]) => {
    const read = compileRead(shape, "plan", wanted, [key]);
    return read === undefined ? [] : [[key, read] as const];
  });
  const reads = { head, item };
  compiled.set(name, reads);
  return reads;
}
