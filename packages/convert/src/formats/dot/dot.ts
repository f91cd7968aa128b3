import { defineFormat } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { graphMapping, rowsOf } from "../../graph/graph-mapping.ts";
import { graphOptions } from "../../graph/graph-options.ts";
import { planGraph } from "../../graph/plan-graph.ts";
import { writeDot } from "./write-dot.ts";

/** The plan as a graph that Graphviz draws. Written, not read. */
export const dot = defineFormat({
  id: "dot",
  title: { en: "DOT (Graphviz)", zh: "DOT（Graphviz 图）" },
  mediaTypes: ["text/vnd.graphviz"],
  extensions: [".dot", ".gv"],
  mapping: graphMapping,
  findings: [],
  detect: () => false,
  options: graphOptions,
  write: async (plan, { view, language = plan.languages[0] }) => ({
    content: writeDot(planGraph(plan, view, language)),
    losses: lossesBeyond(plan, rowsOf(view), language === undefined ? undefined : [language]),
  }),
});
