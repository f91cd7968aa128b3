import type { GraphNode, PlanGraph } from "../../graph/graph.ts";
import { brokenIn } from "../../text/broken-in.ts";
import { lettersWide } from "../../text/letters-wide.ts";

/**
 * A graph in the language of Graphviz. Every name and label is quoted: `2025年` without quotation marks would be three nodes.
 * A node is as wide as its label by the width of Chinese letters, which not every program measures.
 */
export function writeDot({ view, title, groups, nodes, edges }: PlanGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const drawn = (node: GraphNode) => `${names.get(node.id)} [${nodeFacts(node)}];`;
  const lines = [
    "digraph {",
    `  graph [label=${quoted(title)}, labelloc=t, rankdir=LR, ranksep=${view === "places" ? 4 : 1.2}, nodesep=0.12, fontsize=20, fontname=${quoted(fonts)}];`,
    `  node [shape=box, style="rounded,filled", fillcolor="#f4f4f1", color="#8a8a80", height=0.34, fontsize=13, fontname=${quoted(fonts)}];`,
    `  edge [color="#8a8a80", arrowsize=0.7, fontsize=12, fontname=${quoted(fonts)}];`,
  ];
  for (const [index, { id, label }] of groups.entries()) {
    lines.push(`  subgraph cluster_${index + 1} {`, `    label=${quoted(label)}; fontsize=14; color="#d0d0c8"; style=rounded;`);
    lines.push(...nodes.filter(({ group }) => group === id).map((node) => `    ${drawn(node)}`), "  }");
  }
  const groupById = new Map(nodes.map(({ id, group }) => [id, group]));
  const grouped = new Set(groups.map(({ id }) => id));
  lines.push(...nodes.filter(({ group }) => group === undefined || !grouped.has(group)).map((node) => `  ${drawn(node)}`));
  for (const { from, to, directed, isAside, label, items } of edges) {
    const facts = [
      ...(directed ? [] : ["dir=none"]),
      // Those of one group stay in one column, whatever ties them.
      ...(isAside || (!directed && groupById.get(from) !== undefined && groupById.get(from) === groupById.get(to))
        ? ["constraint=false"]
        : []),
      // How places stand to each other is drawn on their far side, where the edges of the view do not run.
      ...(isAside ? ["style=dashed", "tailport=e", "headport=e", 'color="#b4b4ac"'] : []),
      ...(label === undefined ? [] : [`label=${quoted(label)}`]),
      ...(items.length > 1 ? [`penwidth=${Math.min(8, 1 + Math.ceil(Math.log2(items.length)))}`] : []),
    ];
    lines.push(`  ${names.get(from)} -> ${names.get(to)}${facts.length === 0 ? "" : ` [${facts.join(", ")}]`};`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

const fonts = "Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif";

function nodeFacts({ id, kind, label }: GraphNode): string {
  const lines = brokenIn(label, 16);
  const width = (Math.max(...lines.map(lettersWide)) * 13) / 72 + 0.3;
  const fill = fills[kind];
  return [
    `label="${lines.map(escapeDot).join("\\n")}"`,
    `width=${width.toFixed(2)}`,
    `id=${quoted(id)}`,
    ...(fill === undefined ? [] : [`fillcolor="${fill}"`]),
  ].join(", ");
}

const fills: Readonly<Record<string, string>> = { place: "#e3eef7", plan: "#f7e9d7", domain: "#f7e9d7", agency: "#e9f3e4" };

const quoted = (text: string): string => `"${escapeDot(text)}"`;

/** Graphviz reads entities of HTML in labels, and escapes such as `\N` for the name of the node. */
function escapeDot(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/&/gu, "&amp;")
    .replace(/[\\"]/gu, "\\$&");
}
