import type { SourceSpan } from "@regional-plan/model";

/** Where a passage of a text begins and ends (exclusive). */
export type Passage = Pick<Required<SourceSpan>, "start" | "end">;

/**
 * The sentence, or sentences, around a passage. A line break ends a sentence, too, except inside one of the passages that are known to be
 * broken by a line or a page. Markdown's heading marks are no part of a sentence.
 */
export function sentenceAround(text: string, { start, end }: Passage, broken: readonly Passage[] = []): Passage {
  const isEnd = (at: number) => "。！？；".includes(text.charAt(at)) || isLineEnd(at);
  const isLineEnd = (at: number) => text.charAt(at) === "\n" && !broken.some((one) => one.start <= at && at < one.end);

  let from = start;
  while (from > 0 && !isEnd(from - 1)) from--;
  while (from < start && /[\s#”’）》]/u.test(text.charAt(from))) from++;

  let to = end;
  if (to === start || !isEnd(to - 1)) {
    while (to < text.length && !isEnd(to)) to++;
    if (to < text.length && !isLineEnd(to)) to++;
  }
  while (to < text.length && /[”’）》]/u.test(text.charAt(to))) to++;
  return { start: from, end: to };
}
