import { type Item, type ItemKind, itemKinds, listOfKind, type LinkKind, type Plan, planSchema, type SourceSpan } from "@regional-plan/model";
import type { SpanMatch } from "@regional-plan/model";
import { itemSchemas } from "../shape/check-shape.ts";
import type { CodeUse, Link, Placed, Quote, Visited, Visitors } from "../visited.ts";
import { type Channel, compileWalk, type Site, type Walk, type Walker } from "./compile-walk.ts";

/** A visited value with its way from the item, from which its path can be made. */
export interface PlacedValue extends Visited<unknown> {
  readonly site: Site;
  readonly indexes: readonly number[];
}

/** What the walk looks things up in. */
export interface WalkSources {
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

const channels: readonly Channel[] = ["link", "text", "quote", "date", "code", "quantity", "money", "identifier", "responsibility"];

interface State extends Walker {
  owner: Item | Plan;
}

function openState(plan: Plan, visitors: readonly Visitors[], { find, resolve }: WalkSources): State {
  const seen = Object.fromEntries(channels.map((channel) => [channel, visitors.flatMap((visitor) => visitor[channel] ?? [])])) as unknown as Record<Channel, ((value: Visited<unknown>) => void)[]>;
  const firstDocument = plan.documents?.[0]?.id;
  const show = (site: Site, value: Visited<unknown>) => {
    for (const each of seen[site.channel]) each(value);
  };
  const state: State = {
    owner: plan,
    indexes: [],
    hand: (site, value) => {
      const { owner } = state;
      const visited = { value, kind: site.kind, owner, field: site.field, site, indexes: state.indexes.slice() };
      if (site.channel === "link") {
        const target = find(value as string);
        show(site, { ...visited, to: site.to, ...(target && { target }) } as Link);
      } else if (site.channel === "quote") {
        const document = (value as SourceSpan).document ?? firstDocument;
        const match = resolve(document, value as SourceSpan);
        show(site, { ...visited, ...(document !== undefined && { document }), ...(match && { match }) } as Quote);
      } else if (site.channel === "code") {
        show(site, { ...visited, list: site.list } as CodeUse);
      } else {
        show(site, visited);
      }
    },
  };
  return state;
}

type Walks = Partial<Record<LinkKind, Walk>>;

/** The walks of each set of channels, compiled when it is first asked for. */
const compiled = new Map<string, Walks>();

function walksFor(wanted: ReadonlySet<Channel>): Walks {
  const key = [...wanted].join();
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const walks: Walks = {};
  for (const kind of itemKinds) set(walks, kind, compileWalk(itemSchemas[kind], kind, wanted));
  set(walks, "plan", compileWalk(planSchema.omit(listKeys), "plan", wanted));
  compiled.set(key, walks);
  return walks;
}

const listKeys = Object.fromEntries(itemKinds.map((kind) => [listOfKind[kind], true])) as Record<(typeof listOfKind)[ItemKind], true>;

function set(walks: Walks, kind: LinkKind, walk: Walk | undefined): void {
  if (walk !== undefined) walks[kind] = walk;
}
