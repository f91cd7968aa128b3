import { itemsOf, type Plan, projectsOf } from "@regional-plan/model";
import type { GraphEdge, GraphNode, PlanGraph } from "./graph.ts";
import type { GraphWords } from "./graph-words.ts";
import { domainGroups } from "./group-of.ts";
import { domainAbove, measureAbove } from "./measure-above.ts";

/** How a plan is built: its domains, measures and arrangements, and under these its targets and its own projects. */
export function structureGraph(plan: Plan, words: GraphWords): Pick<PlanGraph, "groups" | "nodes" | "edges"> {
  const { index } = words;
  const nodes: GraphNode[] = [{ id: plan.id, kind: "plan", label: words.text(plan.title) }];
  const edges: GraphEdge[] = [];
  const known = new Set(
    [...itemsOf(plan, "domain"), ...itemsOf(plan, "measure"), ...itemsOf(plan, "arrangement")].map(({ id }) => id as string),
  );
  const add = (kind: "domain" | "measure" | "arrangement" | "target" | "project", id: string, above: readonly string[], group?: string) => {
    nodes.push({ id, kind, label: words.nameOf(index.byId.get(id), id), ...(group !== undefined && { group }) });
    const found = [...new Set(above)].filter((each) => known.has(each) && each !== id);
    for (const from of found.length > 0 ? found : [plan.id]) edges.push({ from, to: id, kind: "part", directed: true, items: [id] });
  };
  const above = (link: string | undefined) => (link === undefined ? [] : [measureAbove(index, link)?.item.id ?? ""]);
  for (const { id, parent } of itemsOf(plan, "domain")) add("domain", id, parent === undefined ? [] : [parent], id);
  for (const { id, domain } of itemsOf(plan, "measure")) add("measure", id, domain === undefined ? [] : [domain], domain);
  for (const { id } of itemsOf(plan, "arrangement")) add("arrangement", id, []);
  for (const { id, for: link } of itemsOf(plan, "target")) add("target", id, above(link), link && domainAbove(index, link));
  for (const { id, mentions = [] } of projectsOf(plan)) {
    const links = mentions.flatMap(({ for: link }) => (link === undefined ? [] : [link as string]));
    add(
      "project",
      id,
      links.flatMap(above),
      links.map((link) => domainAbove(index, link)).find((domain) => domain !== undefined),
    );
  }
  return { groups: domainGroups(plan, words), nodes, edges };
}
