import type { Line } from "./line.ts";

/** How a text breaks its paragraphs. */
export interface Lines {
  /** How wide they are. */
  readonly width: number;
  /** Whether the first of a paragraph is indented, and the others are not. */
  readonly isIndented: boolean;
}

/** How the lines of a text are made that breaks its paragraphs at a width; `undefined` where it has a paragraph on a line. */
export function widthOfLines(lines: readonly Line[]): Lines | undefined {
  const plain = lines.filter(({ cells }) => cells === undefined);
  if (plain.length < 12) return undefined;
  const width = plain.map(({ text }) => text.length).toSorted((a, b) => a - b)[Math.floor(plain.length * 0.9)] ?? 0;
  if (width < 12 || width > 100) return undefined;
  const long = plain.filter(({ text }) => text.length >= width * 0.85);
  const torn = long.filter(({ text }) => isCommon(text.charCodeAt(text.length - 1)) || /[\p{L}\p{N}，、（“]$/u.test(text));
  // Short lines of headings and tables may be many: then no line is longer, and most full ones are torn.
  const isEven = torn.length >= 8 && torn.length >= long.length * 0.6 && plain.every(({ text }) => text.length <= width * 1.25);
  const isMostly = torn.length >= plain.length * 0.3;
  if (!isMostly && !(isEven && torn.length >= plain.length * 0.15)) return undefined;
  const indented = plain.filter(({ isIndented }) => isIndented === true).length;
  return { width, isIndented: indented >= plain.length * (isMostly ? 0.04 : 0.2) && indented <= plain.length * 0.7 };
}

/** Whether a sign is one of the Chinese characters that nearly all lines are made of: for the others the classes of all letters are asked. */
const isCommon = (code: number) => code > 0x4dff && code < 0xa000;
