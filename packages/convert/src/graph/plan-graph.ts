import type { MessageTemplate, Plan } from "@regional-plan/model";
import { cooperationGraph } from "./cooperation-graph.ts";
import type { GraphView, PlanGraph } from "./graph.ts";
import { type GraphWords, graphWords } from "./graph-words.ts";
import { placesGraph } from "./places-graph.ts";
import { responsibilityGraph } from "./responsibility-graph.ts";
import { structureGraph } from "./structure-graph.ts";

/**
 * What a view shows of a plan, in the language asked for, or in the first of the plan's own; a text that is not there in it
 * stands in another.
 */
export function planGraph(plan: Plan, view: GraphView, language: string = plan.languages[0] ?? "zh"): PlanGraph {
  const words = graphWords(plan, language);
  const { groups, nodes, edges } = drawings[view](plan, words);
  const used = new Set(nodes.map(({ group }) => group));
  return {
    view,
    language: words.language,
    title: `${words.text(plan.title)}${words.say({ en: ": ", zh: "：" })}${words.say(titles[view])}`,
    groups: groups.filter(({ id }) => used.has(id)),
    nodes,
    edges,
  };
}

const drawings: Readonly<Record<GraphView, (plan: Plan, words: GraphWords) => Pick<PlanGraph, "groups" | "nodes" | "edges">>> = {
  cooperation: cooperationGraph,
  responsibility: responsibilityGraph,
  structure: structureGraph,
  places: placesGraph,
};

const titles: Readonly<Record<GraphView, MessageTemplate>> = {
  cooperation: { en: "who works with whom", zh: "合作关系" },
  responsibility: { en: "who is responsible", zh: "责任分工" },
  structure: { en: "structure", zh: "结构" },
  places: { en: "places", zh: "地点" },
};
