import type { Plan } from "@regional-plan/model";
import { defineFormat, type WriteOptions } from "../../define-format.ts";
import { markdownMapping } from "./mapping.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The plan as a person reads it, in one language or several, with its sources as footnotes. Written, not read. */
export const markdown = defineFormat({
  id: "markdown",
  title: { en: "Markdown (to read)", zh: "Markdown（供阅读）" },
  mediaTypes: ["text/markdown"],
  extensions: [".md"],
  mapping: markdownMapping,
  findings: [],
  detect: () => false,
  write: async (plan: Plan, options?: WriteOptions) => writeMarkdown(plan, options),
});
