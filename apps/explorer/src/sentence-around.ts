/** A sentence, in three parts: before the words that are meant, these words, and after them. */
export interface MarkedSentence {
  before: string;
  marked: string;
  after: string;
}

/** The sentence, or sentences, around a span of a text; a line break ends one, too. */
export function sentenceAround(text: string, start: number, end: number): MarkedSentence {
  const from = Math.max(...[..."。！？；\n"].map((mark) => (start === 0 ? -1 : text.lastIndexOf(mark, start - 1)))) + 1;
  const ends = [..."。！？；\n"].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  const to = ends.length === 0 ? text.length : Math.min(...ends) + 1;
  return { before: text.slice(from, start).trimStart(), marked: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}
