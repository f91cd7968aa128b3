/** Line and column, both from 1; a column counts UTF-16 code units. */
export interface LinePosition {
  line: number;
  column: number;
}

/** Turns offsets in a text into lines and columns. It looks no further into the text than it is asked for. */
export function lineIndex(text: string): (offset: number) => LinePosition {
  const starts = [0];
  let lines = 0;
  let next = text.indexOf("\n") + 1;
  return (offset) => {
    for (; next > 0 && next <= offset; next = text.indexOf("\n", next) + 1) if (++lines % stride === 0) starts.push(next);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let [line, start] = [low * stride, starts[low] ?? 0];
    for (let after = text.indexOf("\n", start) + 1; after > 0 && after <= offset; after = text.indexOf("\n", start) + 1) {
      line++;
      start = after;
    }
    return { line: line + 1, column: offset - start + 1 };
  };
}

/** Of so many lines one is noted: to note the start of each takes longer than to look for it again. */
const stride = 64;
