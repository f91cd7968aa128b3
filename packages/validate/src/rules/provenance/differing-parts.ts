/** Two texts that are much alike, cut to where they differ, with a little of what stands around. */
export function differingParts(a: string, b: string): { a: string; b: string } {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const part = (text: string) => {
    const from = wordEdge(text, Math.max(0, start - around), -1);
    const to = wordEdge(text, Math.min(text.length, text.length - tail + around), 1);
    const shown = text.slice(from, to).replace(/\r?\n/gu, "↵");
    const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : `${shown}${to < text.length ? "…" : ""}`;
    return `${from > 0 ? "…" : ""}${cut}`;
  };
  return { a: part(a), b: part(b) };
}

const around = 8;
const longest = 60;

/** A place that does not cut a word written in letters, as long as none is longer than a word can be. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  for (let steps = 0; steps < 20 && isLetter(text[edge - 1]) && isLetter(text[edge]); steps++) edge += step;
  return edge;
}

const isLetter = (unit: string | undefined) => unit !== undefined && /\p{Script=Latin}|\d/u.test(unit);
