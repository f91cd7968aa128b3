/** A line as it stands in the text, without its line feed; of one that is longer than allowed, its number alone. */
export interface RawLine {
  /** Its number, from 1. */
  readonly number: number;
  readonly text?: string;
}

/** Cuts a text that comes in chunks into lines. It holds no more than the line whose end has not come yet. */
export interface LineSplitter {
  /** The lines that end in a chunk. */
  push(chunk: string): Generator<RawLine>;
  /** What stands behind the last line feed. */
  end(): Generator<RawLine>;
  /** The number of the line whose end has not come yet. */
  lineNumber(): number;
}

/** A splitter of lines of at most so many UTF-16 code units. What is longer is told as soon as it is, and not kept. */
export function lineSplitter(most = Number.POSITIVE_INFINITY): LineSplitter {
  let [number, text, isTooLong] = [1, "", false];
  return {
    *push(chunk) {
      for (let offset = 0; offset < chunk.length; ) {
        const feed = chunk.indexOf("\n", offset);
        const end = feed < 0 ? chunk.length : feed;
        if (!isTooLong && text.length + end - offset > most) {
          [text, isTooLong] = ["", true];
          yield { number };
        }
        if (!isTooLong) text += chunk.slice(offset, end);
        offset = end + 1;
        if (feed < 0) continue;
        if (!isTooLong) yield { number, text };
        [number, text, isTooLong] = [number + 1, "", false];
      }
    },
    *end() {
      if (text !== "") yield { number, text };
    },
    lineNumber: () => number,
  };
}
