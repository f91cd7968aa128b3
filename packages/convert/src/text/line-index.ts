/** Line and column, both from 1; a column counts UTF-16 code units. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Where the lines of a text are. */
export interface TextLines {
  /** The line and column of an offset. */
  readonly positionOf: (offset: number) => LinePosition;
  /** The offset at which a line begins, counted from 1; `undefined` where there are not so many. */
  readonly startOf: (line: number) => number | undefined;
}

/**
 * Where the lines of a text are. It looks no further into the text than it is asked for, and counts line ends a piece at a time:
 * to note each line takes longer than all else that a finding of a small plan needs.
 */
export function linesOf(text: string): TextLines {
  /** For each piece: how many line ends stand before it, and where the line begins that goes on into it. */
  const ends = [0];
  const starts = [0];
  /** Looks at one piece more; false where there is none. */
  const goOn = (): boolean => {
    const from = (ends.length - 1) * size;
    if (from + size > text.length) return false;
    const piece = text.slice(from, from + size);
    const last = piece.lastIndexOf("\n");
    starts.push(last < 0 ? (starts.at(-1) as number) : from + last + 1);
    ends.push((ends.at(-1) as number) + lineEnds(piece));
    return true;
  };
  const positionOf = (offset: number): LinePosition => {
    const at = Math.floor(offset / size);
    while (ends.length <= at && goOn());
    const known = Math.min(at, ends.length - 1);
    const piece = text.slice(known * size, offset);
    const last = piece.lastIndexOf("\n");
    const start = last < 0 ? (starts[known] as number) : known * size + last + 1;
    return { line: (ends[known] as number) + lineEnds(piece) + 1, column: offset - start + 1 };
  };
  const startOf = (line: number): number | undefined => {
    while ((ends.at(-1) as number) < line - 1 && goOn());
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((ends[middle] as number) < line - 1) low = middle;
      else high = middle - 1;
    }
    let start = starts[low] as number;
    for (let before = ends[low] as number; before < line - 1; before++) {
      start = text.indexOf("\n", Math.max(start, low * size)) + 1;
      if (start === 0) return undefined;
    }
    return start;
  };
  return { positionOf, startOf };
}

/** Turns offsets in a text into lines and columns. */
export const lineIndex = (text: string): ((offset: number) => LinePosition) => linesOf(text).positionOf;

const size = 8192;

const lineEnds = (piece: string): number => piece.length - piece.replaceAll("\n", "").length;
