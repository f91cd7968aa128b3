import { codeLists, type Plan, responsibilitiesOf, walkItems } from "@regional-plan/model";
import type { GraphEdge, GraphNode, PlanGraph } from "./graph.ts";
import type { GraphWords } from "./graph-words.ts";
import { domainGroups, groupOf, groupsOf } from "./group-of.ts";
import { domainAbove } from "./measure-above.ts";

/** Who answers for what: an edge from an agency to an item for each role. */
export function responsibilityGraph(plan: Plan, words: GraphWords): Pick<PlanGraph, "groups" | "nodes" | "edges"> {
  const agencies = new Map<string, GraphNode>();
  const items: GraphNode[] = [];
  const edges = new Map<string, GraphEdge>();
  for (const placed of walkItems(plan)) {
    const { id } = placed.item;
    const duties = responsibilitiesOf(placed);
    if (duties.length === 0) continue;
    const domain = domainAbove(words.index, id);
    items.push({ id, kind: placed.kind, label: words.nameOf(placed, id), ...(domain !== undefined && { group: domain }) });
    for (const { agency, role } of duties) {
      const known = words.index.byId.get(agency);
      agencies.set(agency, { id: agency, kind: "agency", label: words.nameOf(known, agency), group: groupOf(known) });
      const label = words.code(codeLists.role.labels, role);
      edges.set(`${agency} ${role} ${id}`, { from: agency, to: id, kind: role, directed: true, label, items: [id] });
    }
  }
  return {
    groups: [...groupsOf(words), ...domainGroups(plan, words)],
    nodes: [...agencies.values(), ...items],
    edges: [...edges.values()],
  };
}
