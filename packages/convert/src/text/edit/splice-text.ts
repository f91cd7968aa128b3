/** A stretch of a text and what takes its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with stretches replaced; they do not overlap. What is put in where a stretch begins comes before it. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return parts.join("") + text.slice(from);
}
