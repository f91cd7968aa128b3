import type { GraphNode, PlanGraph } from "../../graph/graph.ts";

/**
 * A graph as a flowchart. Ids are made for it (`n1`), since Mermaid breaks at many an id that begins or ends with a word of
 * its own (`graph-1`, `end`), and every label stands in quotation marks.
 */
export function writeMermaid({ title, groups, nodes, edges }: PlanGraph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const drawn = (node: GraphNode) => `${names.get(node.id)}${shapeOf(node)}`;
  const lines = ["---", `title: ${JSON.stringify(titleText(title))}`, ...config, "---", "flowchart LR"];
  for (const [index, { id, label }] of groups.entries()) {
    lines.push(`  subgraph g${index + 1}["${escapeMermaid(label)}"]`);
    lines.push(...nodes.filter(({ group }) => group === id).map((node) => `    ${drawn(node)}`), "  end");
  }
  const grouped = new Set(groups.map(({ id }) => id));
  lines.push(...nodes.filter(({ group }) => group === undefined || !grouped.has(group)).map((node) => `  ${drawn(node)}`));
  for (const { from, to, directed, isAside, label } of edges) {
    const said = label === undefined ? "" : `|"${escapeMermaid(label)}"|`;
    lines.push(`  ${names.get(from)} ${isAside ? "-.->" : directed ? "-->" : "---"}${said} ${names.get(to)}`);
  }
  for (const [index, { items }] of edges.entries())
    if (items.length > 1) lines.push(`  linkStyle ${index} stroke-width:${Math.min(8, 1 + Math.ceil(Math.log2(items.length)))}px`);
  return `${lines.join("\n")}\n`;
}

const config = ["config:", "  theme: neutral", "  flowchart:", "    nodeSpacing: 14", "    rankSpacing: 70"];

function shapeOf({ kind, label }: GraphNode): string {
  const [open, close] = shapes[kind] ?? ["[", "]"];
  return `${open}"${escapeMermaid(label)}"${close}`;
}

/** Places are round, the heads of a tree have corners of their own. */
const shapes: Readonly<Record<string, readonly [string, string]>> = {
  place: ["([", "])"],
  plan: ["[[", "]]"],
  domain: ["{{", "}}"],
  project: ["(", ")"],
};

/** The title is shown as it stands: Mermaid decodes nothing in it. */
const titleText = (text: string): string => text.replace(/\p{Cc}/gu, " ").replace(/\p{Cs}/gu, "\uFFFD");

/**
 * A text that Mermaid shows letter by letter: every sign of ASCII that may mean something to it, to Markdown or to HTML is
 * written by its number; a name of an icon is taken apart by a sign that is not seen.
 */
function escapeMermaid(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/(fa[bklrs]?):(?=fa-)/gu, "$1:\u2060")
    .replace(/[!-/:-@[-`{-~]/gu, (sign) => `#${sign.charCodeAt(0)};`);
}
