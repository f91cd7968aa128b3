import { defineFormat } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { graphMapping, rowsOf } from "../../graph/graph-mapping.ts";
import { graphOptions } from "../../graph/graph-options.ts";
import { planGraph } from "../../graph/plan-graph.ts";
import { writeMermaid } from "./write-mermaid.ts";

/** The plan as a flowchart that Mermaid draws, in GitHub's pages and in many editors too. Written, not read. */
export const mermaid = defineFormat({
  id: "mermaid",
  title: { en: "Mermaid (flowchart)", zh: "Mermaid（流程图）" },
  mediaTypes: ["text/vnd.mermaid"],
  extensions: [".mmd", ".mermaid"],
  mapping: graphMapping,
  findings: [],
  detect: () => false,
  options: graphOptions,
  write: async (plan, { view, language = plan.languages[0] }) => ({
    content: writeMermaid(planGraph(plan, view, language)),
    losses: lossesBeyond(plan, rowsOf(view), language === undefined ? undefined : [language]),
  }),
});
