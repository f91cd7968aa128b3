import { type Item, itemKinds, type LinkKind, listOfKind, type Plan, type SourceSpan, type SpanMatch } from "@regional-plan/model";
import { headSchema, itemSchemas } from "../shape/item-schemas.ts";
import type { Placed, Visited, Visitors } from "../visited.ts";
import { type Channel, type ChannelSite, compileWalk, type Indexes, type Walk, type Walker } from "./compile-walk.ts";

/** A visited value with its way from the item, from which its path can be made. */
export interface PlacedValue extends Visited<unknown>, Indexes {
  readonly site: ChannelSite;
}

/** What the walk looks things up in. */
export interface WalkSources {
  /** The ids of items that are there but too broken to be looked at: links to them are passed over. */
  readonly lost: ReadonlySet<string>;
  readonly find: (id: string) => Placed | undefined;
  readonly resolve: (document: string | undefined, span: SourceSpan) => SpanMatch | undefined;
}

/** Goes once through a plan and shows each visitor what it asked for. */
export function walkPlan(plan: Plan, visitors: readonly Visitors[], sources: WalkSources): void {
  const walks = walksFor(new Set(channels.filter((channel) => visitors.some((visitor) => visitor[channel] !== undefined))));
  const state = openState(plan, visitors, sources);
  walks.plan?.(plan, state);
  for (const kind of itemKinds) {
    const list = plan[listOfKind[kind]] as readonly Item[] | undefined;
    if (list === undefined) continue;
    const see = visitors.flatMap((visitor) => (visitor[kind] ?? []) as ((item: Item) => void) | []);
    const seeAny = visitors.flatMap((visitor) => visitor.item ?? []);
    const walk = walks[kind];
    for (const item of list) {
      for (const visit of seeAny) visit(item, kind);
      for (const visit of see) visit(item);
      state.owner = item;
      walk?.(item, state);
    }
  }
  for (const visitor of visitors) visitor.end?.();
}

const channels: readonly Channel[] = [
  "link",
  "text",
  "quote",
  "date",
  "code",
  "quantity",
  "money",
  "identifier",
  "responsibility",
  "responsible",
  "sameAs",
];

interface State extends Walker {
  owner: Item | Plan;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Every value of a channel, one after the other: one object for all, since half a million of them would cost more than all rules together. */
type Shown = Writable<PlacedValue> & {
  to: readonly LinkKind[];
  target: Placed | undefined;
  list: string;
  document: string | undefined;
  match: SpanMatch | undefined;
};

function openState(plan: Plan, visitors: readonly Visitors[], { find, lost, resolve }: WalkSources): State {
  const firstDocument = plan.documents?.[0]?.id;
  const shower = (channel: Channel, complete: (shown: Shown) => boolean = () => true) => {
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
    return (site: ChannelSite, value: unknown) => {
      shown.value = value;
      shown.kind = site.kind;
      shown.owner = state.owner;
      shown.field = site.field;
      shown.site = site;
      shown.index0 = state.index0;
      shown.index1 = state.index1;
      shown.index2 = state.index2;
      if (!complete(shown)) return;
      for (const visit of visits) visit(shown);
    };
  };
  const completeLink = (shown: Shown) => {
    shown.to = shown.site.to;
    shown.target = find(shown.value as string);
    return shown.target !== undefined || !lost.has(shown.value as string);
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
  const state: State = {
    owner: plan,
    index0: 0,
    index1: 0,
    index2: 0,
    hand: {
      link: shower("link", completeLink),
      text: shower("text"),
      quote: shower("quote", completeQuote),
      date: shower("date"),
      code: shower("code", completeCode),
      quantity: shower("quantity"),
      money: shower("money"),
      identifier: shower("identifier"),
      responsibility: shower("responsibility"),
      responsible: shower("responsible"),
      sameAs: shower("sameAs"),
    },
  };
  return state;
}

const noSite: ChannelSite = { channel: "link", kind: "plan", steps: [], field: "", to: [], list: "" };

type Walks = Partial<Record<LinkKind, Walk>>;

/** The walks of each set of channels, compiled when it is first asked for. */
const compiled = new Map<string, Walks>();

function walksFor(wanted: ReadonlySet<Channel>): Walks {
  const key = [...wanted].join();
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const walks: Walks = {};
  for (const kind of itemKinds) set(walks, kind, compileWalk(itemSchemas[kind], kind, wanted));
  set(walks, "plan", compileWalk(headSchema, "plan", wanted));
  compiled.set(key, walks);
  return walks;
}

function set(walks: Walks, kind: LinkKind, walk: Walk | undefined): void {
  if (walk !== undefined) walks[kind] = walk;
}
