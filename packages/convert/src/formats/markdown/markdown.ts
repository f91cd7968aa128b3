import { defineFormat } from "../../contract/define-format.ts";
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
  options: {
    languages: {
      kind: "texts",
      title: {
        en: "the languages to write, such as zh,en; where none is named, the plan's own",
        zh: "写出哪些语言，如 zh,en；未指定时写出规划的全部语言",
      },
    },
  },
  write: async (plan, { languages }) => writeMarkdown(plan, languages),
});
