import { defineFormat } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { languagesOption } from "../../document/languages-option.ts";
import { officialMapping } from "../../document/mapping.ts";
import { planPaper } from "../../document/plan-paper.ts";
import { notInXml } from "../../text/xml/escape-xml.ts";
import { paperToDocx } from "./paper-to-docx.ts";

/** The plan as an official document by GB/T 9704-2012, with who does what by when as its annex. Written, not read. */
export const docx = defineFormat({
  id: "docx",
  title: { en: "Word (official document)", zh: "Word（公文）" },
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  extensions: [".docx"],
  mapping: officialMapping,
  findings: [],
  detect: () => false,
  options: {
    languages: languagesOption,
    addressees: { kind: "texts", title: { en: "to whom the document goes", zh: "主送单位" } },
  },
  write: async (plan, { languages = plan.languages, addressees }) => ({
    content: paperToDocx({ ...planPaper(plan, "official"), ...(addressees && { addressees }) }, languages),
    losses: lossesBeyond(plan, officialMapping, languages, notInXml),
  }),
  writePaper: async (paper, languages) => paperToDocx(paper, languages),
});
