import type { SourceSpan } from "@regional-plan/model";
import { useReader } from "./reader.ts";
import { sentenceAround } from "./sentence-around.ts";

/** What can be opened to see the sentences that a fact came from, with its own words marked. */
export function SourceNote({ spans }: { spans: readonly SourceSpan[] | undefined }) {
  const { text, word } = useReader();
  if (spans === undefined || spans.length === 0) return null;
  return (
    <details class="source">
      <summary>{word("source")}</summary>
      {spans.map(({ quote, start, end }) => {
        const { before, marked, after } =
          start === undefined || end === undefined ? { before: "", marked: quote, after: "" } : sentenceAround(text, start, end);
        return (
          <blockquote key={start} lang="zh">
            {before}
            <mark>{marked}</mark>
            {after}
          </blockquote>
        );
      })}
    </details>
  );
}
