/** A stretch of characters that stand together in the source, from an offset of the block and an offset of the source on. */
export interface Piece {
  readonly from: number;
  readonly at: number;
}

/** A cell of a table row: its words, and where they stand in the block. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  /** How many rows it spans, where the file says so; those below have nothing there. */
  readonly rowSpan?: number;
}

/** A paragraph or a table row: its words on one line, without marks, and where each of them stands in the source. */
export interface Block {
  readonly text: string;
  /** The bits of the signs that it may hold, and of no others: see `text-signs.ts`. */
  readonly signs: number;
  readonly pieces: readonly Piece[];
  /** The cells of a table row. */
  readonly cells?: readonly Cell[];
  /** How deep a heading it is, where a mark says so: `##`, a heading of HTML, a heading style. */
  readonly heading?: number;
  /** Up to where it is in bold, where it begins so. */
  readonly bold?: number;
  /** Whether it stood behind a mark of a list. */
  readonly isBullet?: boolean;
  /** Whether the reader knows it as no part of the document. */
  readonly isNoise?: boolean;
}

/** A part of a block. */
export interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Where a part of the source begins and ends. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch stands in the source. */
export function placeOf({ block, from, to }: Stretch): Place {
  const start = offsetOf(block, from);
  return { start, end: to > from ? offsetOf(block, to - 1) + 1 : start };
}

/** The words of a stretch. */
export const wordsOf = ({ block, from, to }: Stretch): string => block.text.slice(from, to);

/** The whole of a block. */
export const wholeOf = (block: Block): Stretch => ({ block, from: 0, to: block.text.length });

/** A stretch without the blanks around it. */
export function trimmed({ block, from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (start < end && isBlank(block.text[start])) start++;
  while (end > start && isBlank(block.text[end - 1])) end--;
  return { block, from: start, to: end };
}

/** Whether a character is a blank, of any width. Most are no blank, and are told by their code. */
export function isBlank(sign: string | undefined): boolean {
  if (sign === undefined) return false;
  const code = sign.charCodeAt(0);
  return code === 0x20 || code === 0x3000 || (code < 0x3000 ? code < 0x21 || (code > 0x7f && /^[\s\u200b]$/.test(sign)) : code === 0xfeff);
}

function offsetOf({ pieces }: Block, index: number): number {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only.at + index - only.from;
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { from: 0, at: 0 };
  return piece.at + index - piece.from;
}
