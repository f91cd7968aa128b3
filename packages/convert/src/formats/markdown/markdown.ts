import { defineFormat } from "../../contract/define-format.ts";
import { languagesOption } from "../../document/languages-option.ts";
import { readingMapping } from "../../document/mapping.ts";
import { paperLosses } from "../../document/paper-losses.ts";
import { planPaperToWrite } from "../../document/plan-paper.ts";
import { paperToMarkdown, writeMarkdown } from "./paper-to-markdown.ts";

/** The plan as a person reads it, in one language or several, with its sources as footnotes. Written, not read. */
export const markdown = defineFormat({
  id: "markdown",
  title: { en: "Markdown (to read)", zh: "Markdown（供阅读）" },
  mediaTypes: ["text/markdown"],
  extensions: [".md"],
  mapping: readingMapping,
  findings: [],
  detect: () => false,
  options: {
    languages: languagesOption,
  },
  write: async (plan, { languages = plan.languages }) => {
    const content = writeMarkdown(planPaperToWrite(plan, "reading"), languages);
    return { content, losses: paperLosses(plan, readingMapping, languages, content) };
  },
  writePaper: async (paper, languages) => paperToMarkdown(paper, languages),
});
