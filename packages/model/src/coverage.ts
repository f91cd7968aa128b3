import { type Plan, planSchema } from "./plan.ts";
import { type SourceSpan, sourceSpanSchema } from "./source-span.ts";
import { walkValues } from "./walk-values.ts";

/** A sentence of a source text. */
export interface Sentence {
  /** Its words, without the spaces around it. */
  text: string;
  /** Where it begins in the text: an offset in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

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
  walkValues(plan, planSchema, (value, schema, path) => {
    if (schema !== sourceSpanSchema) return true;
    const { start, end, document: named } = value as SourceSpan;
    const owner = path[0] === "documents" ? plan.documents?.[Number(path[1])]?.id : (named ?? plan.documents?.[0]?.id);
    if (owner === document && start !== undefined && end !== undefined) covered.fill(1, start, end);
    return false;
  });
  const sentences = sentencesOf(text);
  const unclaimed = sentences.filter((sentence) => !isCovered(sentence, text, covered));
  return { document, sentences: sentences.length, claimed: sentences.length - unclaimed.length, unclaimed };
}

/** The sentences of a text: what ends in 。！？；or at a line break, and holds a letter or digit. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: match, index } of text.matchAll(/[^。！？；\n]+[。！？；]*/gu)) {
    const trimmed = match.trim();
    const start = index + match.indexOf(trimmed);
    if (/[\p{L}\p{N}]/u.test(trimmed)) sentences.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return sentences;
}

/** Labels such as 一、 and (三) belong to the heading after them. */
const labelPattern = /^(?:#+\s*)?(?:[（(]?[一二三四五六七八九十]+[）)、.]|第[一二三四五六七八九十百]+[章节条])\s*/u;

/**
 * Whether every letter and digit of a sentence is marked in `covered`, which has a byte for each UTF-16 code unit of
 * the whole text. The label of a heading counts as covered.
 */
export function isCovered({ text, start }: Sentence, whole: string, covered: Uint8Array): boolean {
  const from = start + (labelPattern.exec(text)?.[0].length ?? 0);
  for (let at = from; at < start + text.length; at++) {
    if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(whole.charAt(at))) return false;
  }
  return true;
}
