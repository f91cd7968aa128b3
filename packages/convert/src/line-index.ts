/** Line and column, both from 1; a column counts UTF-16 code units. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Turns offsets in a text into lines and columns. It looks no further into the text than it is asked for. */
export function lineIndex(text: string): (offset: number) => LinePosition {
  const starts = [0];
  let next = text.indexOf("\n") + 1;
  return (offset) => {
    for (; next > 0 && next <= offset; next = text.indexOf("\n", next) + 1) starts.push(next);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
