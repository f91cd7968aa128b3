import type { SourceSpan } from "../../plan/parts/source-span.ts";
import { indexText } from "./index-text.ts";
import { resolveSpan, type SpanMatch } from "./resolve-span.ts";

/**
 * Finds many quotes in one text: what `resolveSpan` says of each, in time that does not grow with the text for each of
 * them. The answer for a quote that stands where its offsets say is one object for all: read it at once.
 *
 * @example
 * ```ts
 * import { matchQuotes } from "@regional-plan/model";
 *
 * const match = matchQuotes("沪甬合作，沪甬通道");
 * match({ quote: "沪甬通道" }); //=> { start: 5, end: 9 }
 * match({ quote: "沪甬" }); //=> { problem: "ambiguous", starts: [0, 5] }
 * ```
 */
export function matchQuotes(text: string): (span: SourceSpan) => SpanMatch {
  const found = { start: 0, end: 0 };
  let startsOf: ((needle: string) => readonly number[]) | undefined;
  return (span) => {
    const { quote, prefix = "", start, end, occurrence } = span;
    if (start !== undefined) {
      found.start = start;
      found.end = start + quote.length;
      return (end === undefined || end === found.end) && found.end <= text.length && text.startsWith(quote, start)
        ? found
        : resolveSpan(text, span);
    }
    startsOf ??= indexText(text);
    const starts = startsOf(prefix + quote);
    const chosen = occurrence === undefined && starts.length > 1 ? undefined : starts[(occurrence ?? 1) - 1];
    if (chosen !== undefined) return { start: chosen + prefix.length, end: chosen + prefix.length + quote.length };
    return starts.length > 1 && occurrence === undefined
      ? { problem: "ambiguous", starts: starts.map((at) => at + prefix.length) }
      : { problem: "missing" };
  };
}
