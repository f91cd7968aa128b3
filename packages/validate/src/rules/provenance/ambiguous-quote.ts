import { spanFindings } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** A quote that stands in several places says which is meant. */
export const ambiguousQuote = defineRule({
  ...spanFindings.ambiguous,
  preset: "basic",
  basis: {
    title: { en: "W3C Web Annotation Data Model", zh: "W3C 网络标注数据模型" },
    clause: "4.2.4 Text Quote Selector",
    url: "https://www.w3.org/TR/annotation-model/#text-quote-selector",
  },
  needs: ["documents"],
  examples: {
    valid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          places: [{ id: "place-1", name: { zh: "沪甬" }, source: [{ quote: "沪甬", prefix: "推进" }] }],
        },
        documents: { "document-1": "深化沪甬合作，推进沪甬通道。" },
      },
    ],
    invalid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          places: [{ id: "place-1", name: { zh: "沪甬" }, source: [{ quote: "沪甬" }] }],
        },
        documents: { "document-1": "深化沪甬合作，推进沪甬通道。" },
        at: ["/places/0/source/0/quote"],
      },
    ],
  },
  check: ({ report }) => ({
    oddQuote(quote) {
      const { match } = quote;
      if (match === undefined || !("problem" in match) || match.problem !== "ambiguous") return;
      report(quote, "quote", { quote: quote.value.quote, document: quote.document ?? "", count: match.starts.length });
    },
  }),
});
