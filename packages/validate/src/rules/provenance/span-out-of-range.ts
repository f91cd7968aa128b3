import { spanFindings } from "@regional-plan/model";
import type { Mend } from "../../engine/rule-context.ts";
import type { Quote } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";
import { mendOffsets, relocateQuotes } from "./relocate-quotes.ts";

/** The offsets of a quote lie in the text. */
export const spanOutOfRange = defineRule({
  ...spanFindings.outOfRange,
  preset: "basic",
  basis: {
    title: { en: "W3C Web Annotation Data Model", zh: "W3C 网络标注数据模型" },
    clause: "4.2.5 Text Position Selector",
    url: "https://www.w3.org/TR/annotation-model/#text-position-selector",
  },
  needs: ["documents"],
  examples: {
    valid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列", start: 2, end: 6 }] }],
        },
        documents: { "document-1": "继续走在前列。" },
      },
    ],
    invalid: [
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "走在前列", start: 20, end: 24 }] }],
        },
        documents: { "document-1": "继续走在前列。" },
        at: ["/goals/0/source/0/start"],
      },
    ],
  },
  check: ({ documents, report }) => {
    const placeOf = relocateQuotes(documents);
    return {
      oddQuote(quote) {
        const { match, value } = quote;
        if (match === undefined || !("problem" in match) || match.problem !== "out-of-range") return;
        const place = placeOf(quote);
        const fix = place === undefined ? dropOffsets(quote) : mendOffsets(quote, place);
        report(quote, "start", { start: value.start ?? 0, end: value.end ?? 0, document: quote.document ?? "" }, { fix });
      },
    };
  },
});

const dropOffsets = ({ value }: Quote): Mend[] => [
  { op: "remove", key: "start" },
  ...(value.end === undefined ? [] : [{ op: "remove", key: "end" } as const]),
];
