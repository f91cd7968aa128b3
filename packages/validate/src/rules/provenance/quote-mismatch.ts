import { spanFindings } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";
import { mendOffsets, relocateQuotes } from "../../relocate-quotes.ts";

/** The words of a quote stand where the quote says. */
export const quoteMismatch = defineRule({
  ...spanFindings.mismatch,
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
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列" }] }],
        },
        documents: { "document-1": "继续走在前列。" },
      },
    ],
    invalid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前面" }] }],
        },
        documents: { "document-1": "继续走在前列。" },
        at: ["/goals/0/source/0/quote"],
      },
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列", start: 0, end: 4 }] }],
        },
        documents: { "document-1": "继续走在前列。" },
        at: ["/goals/0/source/0/start"],
      },
    ],
  },
  check: ({ documents, report }) => {
    const placeOf = relocateQuotes(documents);
    return {
      quote(quote) {
        const { match, value } = quote;
        if (match === undefined || !("problem" in match) || match.problem !== "missing") return;
        const params = { quote: shortened(value.quote), document: quote.document ?? "" };
        const place = value.start === undefined ? undefined : placeOf(quote);
        if (place === undefined || value.start === undefined) return report(quote, "quote", params);
        const given = { start: value.start, end: value.end ?? value.start + value.quote.length };
        const there = { from: place.start, to: place.end };
        report(quote, "start", { ...params, ...there, ...given }, { variant: "moved", fix: mendOffsets(quote, place) });
      },
    };
  },
});

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
