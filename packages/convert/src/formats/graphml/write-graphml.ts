import type { PlanGraph } from "../../graph/graph.ts";
import { escapeXml } from "../../text/xml/escape-xml.ts";

/**
 * A graph as GraphML. What a node or an edge is stands in data of its own; `items` are the ids of what an edge rests on, with
 * blanks between, `weight` is their number.
 */
export function writeGraphml({ title, view, groups, nodes, edges }: PlanGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const groupLabels = new Map(groups.map(({ id, label }) => [id, label]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map(({ id, of, type }) => `  <key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`),
    '  <graph id="plan" edgedefault="directed">',
    ...data("graph", { title, view }, 4),
  ];
  for (const { id, kind, label, group } of nodes) {
    const said = group === undefined ? undefined : groupLabels.get(group);
    lines.push(`    <node id="${names.get(id)}">`, ...data("node", { id, kind, label, group: said }, 6), "    </node>");
  }
  for (const [index, { from, to, kind, directed, label, items }] of edges.entries()) {
    const ends = `source="${names.get(from)}" target="${names.get(to)}"${directed ? "" : ' directed="false"'}`;
    const facts = { kind, label, weight: String(items.length), items: items.join(" ") };
    lines.push(`    <edge id="e${index + 1}" ${ends}>`, ...data("edge", facts, 6), "    </edge>");
  }
  return `${[...lines, "  </graph>", "</graphml>"].join("\n")}\n`;
}

const keys = [
  ...["title", "view"].map((id) => ({ id, of: "graph", type: "string" })),
  ...["id", "kind", "label", "group"].map((id) => ({ id, of: "node", type: "string" })),
  ...["kind", "label"].map((id) => ({ id, of: "edge", type: "string" })),
  { id: "weight", of: "edge", type: "int" },
  { id: "items", of: "edge", type: "string" },
];

function data(of: string, facts: Readonly<Record<string, string | undefined>>, indent: number): string[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : [`${" ".repeat(indent)}<data key="${of}-${key}">${escapeXml(value)}</data>`],
  );
}
