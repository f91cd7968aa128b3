import { defineFormat } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { graphMapping, rowsOf } from "../../graph/graph-mapping.ts";
import { graphOptions } from "../../graph/graph-options.ts";
import { planGraph } from "../../graph/plan-graph.ts";
import { writeGraphml } from "./write-graphml.ts";

/** The plan as GraphML, for programs that draw and count graphs: Gephi, yEd, NetworkX. Written, not read. */
export const graphml = defineFormat({
  id: "graphml",
  title: { en: "GraphML", zh: "GraphML" },
  mediaTypes: ["application/graphml+xml"],
  extensions: [".graphml"],
  mapping: graphMapping,
  findings: [],
  detect: () => false,
  options: graphOptions,
  write: async (plan, { view, language = plan.languages[0] }) => ({
    content: writeGraphml(planGraph(plan, view, language)),
    losses: lossesBeyond(plan, rowsOf(view), language === undefined ? undefined : [language]),
  }),
});
