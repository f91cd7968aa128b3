import type { Line } from "./line.ts";

/** How wide the lines of a text are that breaks its paragraphs at a width; `undefined` where it has a paragraph on a line. */
export function widthOfLines(lines: readonly Line[]): number | undefined {
  const lengths = lines.filter(({ cells }) => cells === undefined).map(({ text }) => text.length);
  if (lengths.length < 12) return undefined;
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 12 || width > 100) return undefined;
  const torn = lines.filter(({ text, cells }) => cells === undefined && text.length >= width * 0.85 && /[\p{L}\p{N}，、（“]$/u.test(text));
  return torn.length >= lengths.length * 0.3 ? width : undefined;
}
