import { type Cooperation, cooperationOf, type Plan } from "@regional-plan/model";
import type { GraphEdge, GraphNode, PlanGraph } from "./graph.ts";
import type { GraphWords } from "./graph-words.ts";
import { groupOf, groupsOf } from "./group-of.ts";

/**
 * Who works with whom: a node for every agency and place that an item ties to another, an edge for every pair, with the name
 * that the plan has for the two (沪甬) and the number of items. Who works with most of the others stands in the middle: the
 * groups are drawn to either side of it, as evenly as they can be.
 */
export function cooperationGraph(plan: Plan, words: GraphWords): Pick<PlanGraph, "groups" | "nodes" | "edges"> {
  const pairs = cooperationOf(plan, words.index);
  const hub = hubOf(pairs);
  const ids = byWeight(pairs);
  const nodes = ids.map((id): GraphNode => {
    const placed = words.index.byId.get(id);
    const node = { id, kind: placed?.kind ?? "agency", label: words.nameOf(placed, id) };
    return id === hub ? node : { ...node, group: groupOf(placed) };
  });
  const groups = groupsOf(words);
  const left = leftOf(groups.map(({ id }) => nodes.filter(({ group }) => group === id).map((node) => node.id)));
  const column = (id: string) => (left.has(id) ? 0 : id === hub ? 1 : 2);
  const names = compoundNames(plan, words);
  const edges = pairs.map(({ between: [one, other], ties }): GraphEdge => {
    const isTurned = column(other) < column(one);
    const name = names.get(`${one} ${other}`);
    const count = words.say({ en: String(ties.length), zh: `${ties.length}项` });
    return {
      from: isTurned ? other : one,
      to: isTurned ? one : other,
      kind: "cooperation",
      directed: false,
      ...((name !== undefined || ties.length > 1) && { label: name === undefined ? count : `${name} ${count}` }),
      items: ties.map(({ item }) => item.id),
    };
  });
  return { groups, nodes, edges };
}

/** Everybody in some pair, those first who share most. */
function byWeight(pairs: readonly Cooperation[]): string[] {
  const weights = new Map<string, number>();
  for (const { between, ties } of pairs) for (const id of between) weights.set(id, (weights.get(id) ?? 0) + ties.length);
  return [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Who is one of the two in most of the pairs, if that is a third of them or more. */
function hubOf(pairs: readonly Cooperation[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { between } of pairs) for (const id of between) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most !== undefined && most[1] >= 3 && most[1] * 3 >= pairs.length ? most[0] : undefined;
}

/** The members of the groups that are drawn on the left: the largest first, each where there are fewer as yet. */
function leftOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const left = new Set<string>();
  let right = 0;
  for (const members of [...groups].sort((a, b) => b.length - a.length)) {
    if (left.size < right) for (const id of members) left.add(id);
    else right += members.length;
  }
  return left;
}

/** What the plan calls two places together: the first name for each pair. */
function compoundNames({ places = [] }: Plan, words: GraphWords): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, members = [] } of places) {
    const [one, other, ...more] = [...members].sort();
    if (one === undefined || other === undefined || more.length > 0 || names.has(`${one} ${other}`)) continue;
    names.set(`${one} ${other}`, words.text(name));
  }
  return names;
}
