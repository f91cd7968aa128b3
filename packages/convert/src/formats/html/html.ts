import { defineFormat } from "../../contract/define-format.ts";
import { languagesOption } from "../../document/languages-option.ts";
import { readingMapping } from "../../document/mapping.ts";
import { paperLosses } from "../../document/paper-losses.ts";
import { planPaperToWrite } from "../../document/plan-paper.ts";
import { paperToHtml, writeHtml } from "./paper-to-html.ts";

/** The plan as one page that a browser shows and prints, in one language or several. Written, not read. */
export const html = defineFormat({
  id: "html",
  title: { en: "HTML (to read and print)", zh: "HTML（供阅读和打印）" },
  mediaTypes: ["text/html"],
  extensions: [".html"],
  mapping: readingMapping,
  findings: [],
  detect: () => false,
  options: {
    languages: languagesOption,
  },
  write: async (plan, { languages = plan.languages }) => {
    const content = writeHtml(planPaperToWrite(plan, "reading"), languages);
    return { content, losses: paperLosses(plan, readingMapping, languages, content) };
  },
  writePaper: async (paper, languages) => paperToHtml(paper, languages),
});
