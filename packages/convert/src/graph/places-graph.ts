import { itemsOf, type PlacedItem, type Plan, walkItems } from "@regional-plan/model";
import type { GraphEdge, GraphNode, PlanGraph } from "./graph.ts";
import type { GraphWords } from "./graph-words.ts";
import { groupOf, groupsOf } from "./group-of.ts";
import { domainAbove } from "./measure-above.ts";

/**
 * What the plan does where: an edge from a domain to each place that its items name, with their number; which places lie in
 * which others, and which a compound (沪甬) joins.
 */
export function placesGraph(plan: Plan, words: GraphWords): Pick<PlanGraph, "groups" | "nodes" | "edges"> {
  const named = new Map<string, string[]>();
  const [places, domains] = [new Set<string>(), new Set<string>()];
  for (const { kind, item } of walkItems(plan)) {
    if (kind === "place") continue;
    for (const from of domainsOf(item)) {
      for (const to of placesNamed(item, words)) {
        const key = `${from} ${to}`;
        named.set(key, [...(named.get(key) ?? []), item.id]);
        places.add(to);
        domains.add(from);
      }
    }
  }
  const edges: GraphEdge[] = [...named].map(([key, items]) => {
    const [from = "", to = ""] = key.split(" ");
    const label = words.say({ en: String(items.length), zh: `${items.length}项` });
    return { from, to, kind: "named", directed: true, ...(items.length > 1 && { label }), items };
  });
  for (const { id, within, members = [] } of itemsOf(plan, "place")) {
    const whole = within === undefined ? [] : [{ from: id as string, to: within as string, kind: "within" }];
    const joined = members.map((member) => ({ from: id as string, to: member as string, kind: "member" }));
    for (const edge of [...whole, ...joined]) {
      edges.push({ ...edge, isAside: true, directed: true, items: [id] });
      places.add(edge.from).add(edge.to);
    }
  }
  const node = (id: string, isPlace: boolean): GraphNode => {
    const known = words.index.byId.get(id);
    const base = { id, kind: known?.kind ?? (isPlace ? "place" : "domain"), label: words.nameOf(known, id) };
    return isPlace ? { ...base, group: groupOf(known) } : base;
  };
  const ordered = (ids: ReadonlySet<string>, kind: "place" | "domain") => [
    ...itemsOf(plan, kind).flatMap(({ id }) => (ids.has(id) ? [id as string] : [])),
    ...[...ids].filter((id) => words.index.byId.get(id)?.kind !== kind).sort(),
  ];
  return {
    groups: groupsOf(words),
    nodes: [...ordered(domains, "domain").map((id) => node(id, false)), ...ordered(places, "place").map((id) => node(id, true))],
    edges,
  };

  /** The domains of an item: its own, or for a project those of what mentions it. */
  function domainsOf(item: { id: string; mentions?: readonly { for?: string }[] }): ReadonlySet<string> {
    const links = [item.id, ...(item.mentions ?? []).flatMap(({ for: link }) => (link === undefined ? [] : [link]))];
    return new Set(links.flatMap((link) => domainAbove(words.index, link) ?? []));
  }
}

/** The places in an item's own fields. */
function placesNamed(item: PlacedItem["item"], words: GraphWords): ReadonlySet<string> {
  const { places = [], partners: all = [] } = item as { places?: readonly string[]; partners?: readonly string[] };
  const partners = all.filter((id) => words.index.byId.get(id)?.kind === "place");
  return new Set([...places, ...partners]);
}
