import type { MessageTemplate } from "@regional-plan/model";
import type { MappingRow } from "../contract/define-format.ts";
import type { GraphView } from "./graph.ts";

/** What of a plan is drawn in which views. */
interface GraphRow extends MappingRow {
  readonly views: readonly GraphView[];
}

/** The rows of a view alone. */
export const rowsOf = (view: GraphView): MappingRow[] => rows.filter(({ views }) => views.includes(view));

const all = ["cooperation", "responsibility", "structure", "places"] as const;

const row = (field: string, target: MessageTemplate, ...views: readonly GraphView[]): GraphRow => ({
  field,
  target,
  views,
  ...(views.length < all.length && { note: { en: `view ${views.join(", ")}`, zh: `视图 ${views.join("、")}` } }),
  ...(conditions[field] && { when: conditions[field] }),
});

const isDue = { en: "where somebody answers for it", zh: "写明责任单位时" };
const isAbove = { en: "where what belongs to it is drawn", zh: "画出其下条目时" };

/** When fields show that do not always. */
const conditions: Readonly<Record<string, MessageTemplate>> = {
  "issuers[]": { en: "where the plan has no jurisdiction", zh: "规划未写明所覆盖的地点时" },
  "measures[].statement": { en: "where there is no title", zh: "没有标题时" },
  "arrangements[].statement": { en: "where there is no title", zh: "没有标题时" },
  "goals[].statement": isDue,
  "actions[].statement": isDue,
  "milestones[].title": isDue,
  "milestones[].for": isDue,
  "actions[].for": isAbove,
  "targets[].for": isAbove,
  "domains[].parent": isAbove,
  "places[].kind": { en: "where it leads to another group", zh: "因此归入另一组时" },
  "agencies[].kind": { en: "where it leads to another group", zh: "因此归入另一组时" },
};

const node = { en: "label of a node", zh: "节点的标签" };
const edge = { en: "edge", zh: "边" };
const side = { en: "who works with partners, where an item names nobody", zh: "条目未写明单位时，与合作方合作的一方" };
const group = { en: "group of nodes", zh: "节点的分组" };
const count = { en: "edge, with the number of items", zh: "边，并标注条目数" };

const bodies = ["cooperation", "responsibility"] as const;
const ofDomains = ["structure", "responsibility", "places"] as const;

const rows: readonly GraphRow[] = [
  row("title", { en: "title of the graph", zh: "图的标题" }, ...all),
  row("languages[]", { en: "the language of the labels, where none is asked for", zh: "未指定语言时所用的语言" }, ...all),
  row("jurisdiction", side, "cooperation"),
  row("issuers[]", side, "cooperation"),
  row("domains[].title", node, ...ofDomains),
  row("domains[].label", node, ...ofDomains),
  row("domains[].parent", edge, "structure"),
  row("measures[].domain", edge, ...ofDomains),
  row("measures[].label", node, "structure", "responsibility"),
  row("measures[].title", node, "structure", "responsibility"),
  row("measures[].statement", node, "structure", "responsibility"),
  row("arrangements[].title", node, "structure", "responsibility"),
  row("arrangements[].statement", node, "structure", "responsibility"),
  row("targets[].statement", node, "structure", "responsibility"),
  row("targets[].for", edge, ...ofDomains),
  row("projects[].name", node, "structure", "responsibility"),
  row("projects[].relation", { en: "only the plan's own are drawn", zh: "只画规划自身的项目" }, "structure"),
  row("projects[].mentions[].for", edge, "structure", "places"),
  row("actions[].for", { en: "which domain an item belongs to", zh: "条目所属的领域" }, ...ofDomains),
  row("goals[].statement", node, "responsibility"),
  row("actions[].statement", node, "responsibility"),
  row("milestones[].title", node, "responsibility"),
  row("milestones[].for", { en: "which domain an item belongs to", zh: "条目所属的领域" }, "responsibility"),
  ...["goals", "measures", "actions", "targets", "projects", "milestones", "arrangements"].flatMap((list) => [
    row(`${list}[].responsible[].agency`, edge, ...bodies),
    row(`${list}[].responsible[].role`, { en: "label of an edge", zh: "边的标签" }, ...bodies),
  ]),
  ...["actions", "projects"].map((list) => row(`${list}[].partners[]`, count, "cooperation", "places")),
  row("actions[].agencies[]", count, "cooperation"),
  ...["measures", "actions", "projects"].map((list) => row(`${list}[].places[]`, count, "cooperation", "places")),
  row("agencies[].name", node, ...bodies),
  row("agencies[].kind", group, ...bodies),
  row("places[].name", node, "cooperation", "places"),
  row("places[].kind", group, "cooperation", "places"),
  row("places[].within", edge, "places"),
  row("places[].members[]", edge, "cooperation", "places"),
];

/** What of a plan is drawn. Formats of graphs share it. */
export const graphMapping: readonly MappingRow[] = rows.map(({ views: _, ...shown }) => shown);
