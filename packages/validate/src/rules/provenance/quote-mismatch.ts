import { findPassage, type MessageTemplate, spanFindings } from "@regional-plan/model";
import { searchTexts } from "../../engine/search-texts.ts";
import { defineRule } from "../define-rule.ts";
import { differingParts } from "./differing-parts.ts";
import { hiddenDifferences } from "./hidden-differences.ts";
import { mendOffsets, relocateQuotes } from "./relocate-quotes.ts";

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
      {
        plan: {
          documents: [{ id: "document-1", title: { zh: "计划" } }],
          goals: [{ id: "goal-1", statement: { zh: "打造先行区" }, source: [{ quote: "全面打造长三角一体化先行去" }] }],
        },
        documents: { "document-1": "到2025年，全面打造长三角一体化先行区。" },
        at: ["/goals/0/source/0/quote"],
      },
    ],
  },
  check: ({ documents, report }) => {
    const placeOf = relocateQuotes(documents);
    const passageIn = searchTexts(documents, findPassage);
    return {
      oddQuote(quote) {
        const { match, value, document = "" } = quote;
        if (match === undefined || !("problem" in match) || match.problem !== "missing") return;
        const params = { quote: shortened(value.quote), document };
        const { start } = value;
        const place = start === undefined ? undefined : placeOf(quote);
        if (place !== undefined && start !== undefined) {
          const offsets = { from: place.start, to: place.end, start, end: value.end ?? start + value.quote.length };
          report(quote, "start", { ...params, ...offsets }, { variant: "moved", fix: mendOffsets(quote, place) });
          return;
        }
        const passage = passageIn(document)(value.quote);
        if (passage === undefined || passage.text === value.quote) {
          report(quote, "quote", params);
          return;
        }
        const { a: quoted, b: found } = differingParts(value.quote, passage.text);
        const differences = passage.isSame ? hiddenDifferences(value.quote, passage.text) : undefined;
        const isPlain = start === undefined && value.prefix === undefined && value.occurrence === undefined;
        report(
          quote,
          "quote",
          { ...params, quoted, found, differences: differences === undefined ? noDifferences : inBrackets(differences) },
          {
            variant: "misprint",
            ...(passage.isOnly && isPlain && value.end === undefined && { fix: [{ op: "replace", value: passage.text }] }),
          },
        );
      },
    };
  },
});

const noDifferences = { en: "", zh: "" };

const inBrackets = ({ en, zh }: MessageTemplate): MessageTemplate => ({ en: ` (${en})`, zh: `（${zh}）` });

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
