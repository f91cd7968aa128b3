import type { SourceSpan } from "../plan/parts/source-span.ts";
import type { Plan } from "../plan/plan.ts";
import { planShape } from "../shape/catalogue.gen.ts";
import { walkValues } from "../shape/walk-values.ts";
import { countSentences, type Sentence, uncoveredSentences } from "../text/sentences.ts";

/** How much of a source text a plan has taken up. */
export interface Coverage {
  /** The document's id. */
  document: string;
  /** How many sentences, headings and lines of text it has, noise included. */
  sentences: number;
  /** How many of them lie whole within spans of items, or are declared noise. */
  claimed: number;
  /** The others. */
  unclaimed: Sentence[];
}

/**
 * Which sentences of a document are claimed by an item of the plan, or declared noise. Punctuation, spaces and marks of
 * headings count for nothing; every letter and digit of a sentence must lie in some span. Only spans with offsets count:
 * see `resolveSpans`.
 *
 * @example
 * ```ts
 * import { coverageOf, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.2",
 *   id: "p",
 *   title: { zh: "计划" },
 *   languages: ["zh"],
 *   documents: [{ id: "document-1", title: { zh: "计划" } }],
 *   goals: [{ id: "goal-1", statement: { zh: "走在前列" }, source: [{ quote: "继续走在前列", start: 0, end: 6 }] }],
 * };
 * coverageOf(plan, "document-1", "继续走在前列。建设机场。").unclaimed; //=> [{ text: "建设机场。", start: 7, end: 12 }]
 * ```
 */
export function coverageOf(plan: Plan, document: string, text: string): Coverage {
  const covered = new Uint8Array(text.length);
  walkValues(plan, planShape, (value, { name }, path) => {
    if (name !== "SourceSpan") return true;
    const { start, end, document: named } = value as SourceSpan;
    const owner = path[0] === "documents" ? plan.documents?.[Number(path[1])]?.id : (named ?? plan.documents?.[0]?.id);
    if (owner === document && start !== undefined && end !== undefined) covered.fill(1, start, end);
    return false;
  });
  const sentences = countSentences(text);
  const unclaimed = uncoveredSentences(text, covered);
  return { document, sentences, claimed: sentences - unclaimed.length, unclaimed };
}
