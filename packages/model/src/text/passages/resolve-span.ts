import type { SourceSpan } from "../../plan/parts/source-span.ts";

/** Where a quote stands in a text, or why that cannot be said. */
export type SpanMatch =
  /** The quote's offsets, in UTF-16 code units, end exclusive. */
  | { start: number; end: number }
  /** The text does not hold the quote; with offsets given, `found` is what stands there instead. */
  | { problem: "missing"; found?: string }
  /** The offsets lie outside the text, or the end comes before the start. */
  | { problem: "out-of-range" }
  /** The quote stands in several places, and nothing says which is meant. */
  | { problem: "ambiguous"; starts: readonly number[] };

/**
 * Finds a quote in the text of its document. Offsets are believed only where the quote really stands there. Otherwise
 * `prefix` and `occurrence` narrow the choice; an `occurrence` counts among the places that the prefix leaves.
 *
 * @example
 * ```ts
 * import { resolveSpan } from "@regional-plan/model";
 *
 * resolveSpan("沪甬合作，沪甬通道", { quote: "沪甬通道" }); //=> { start: 5, end: 9 }
 * resolveSpan("沪甬合作，沪甬通道", { quote: "沪甬", prefix: "，" }); //=> { start: 5, end: 7 }
 * resolveSpan("沪甬合作，沪甬通道", { quote: "沪甬" }); //=> { problem: "ambiguous", starts: [0, 5] }
 * ```
 */
export function resolveSpan(text: string, span: SourceSpan): SpanMatch {
  const { quote, start, end } = span;
  if (start !== undefined) {
    const stop = end ?? start + quote.length;
    if (start > stop || stop > text.length) return { problem: "out-of-range" };
    if (stop - start === quote.length && text.startsWith(quote, start)) return { start, end: stop };
    return { problem: "missing", found: text.slice(start, stop) };
  }
  const starts = startsOf(text, span);
  const chosen = span.occurrence === undefined ? (starts.length === 1 ? starts[0] : undefined) : starts[span.occurrence - 1];
  if (chosen !== undefined) return { start: chosen, end: chosen + quote.length };
  return starts.length > 1 && span.occurrence === undefined ? { problem: "ambiguous", starts } : { problem: "missing" };
}

function startsOf(text: string, { quote, prefix = "" }: SourceSpan): number[] {
  const needle = prefix + quote;
  const starts: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) starts.push(at + prefix.length);
  return starts;
}
