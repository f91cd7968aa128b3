import { defineFormat } from "../../contract/define-format.ts";
import { baseOption } from "../../linked/base-option.ts";
import { linkedMapping } from "../../linked/linked-mapping.ts";
import { writeTurtle } from "./write-turtle.ts";

/** The plan as linked data in Turtle: the same graph as its JSON-LD. Written, not read. */
export const turtle = defineFormat({
  id: "turtle",
  title: { en: "Turtle (linked data)", zh: "Turtle（关联数据）" },
  mediaTypes: ["text/turtle"],
  extensions: [".ttl"],
  mapping: linkedMapping(),
  options: { base: baseOption },
  findings: [],
  detect: () => false,
  write: async (plan, { base }) => ({ content: writeTurtle(plan, base), losses: [] }),
});
