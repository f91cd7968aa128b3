import { type LineTask, maxLineBytes } from "./line-task.ts";

/** Lines with the number of the first. */
export type Batch = Omit<LineTask, "input">;

/**
 * Cuts bytes that come in chunks into lines, and hands on several short ones together. It holds no more than those, and the line
 * whose end has not come yet; of a line that is too long, nothing. What stands behind the last line feed is a line, unless it is empty.
 */
export async function* splitBytes(chunks: AsyncIterable<Uint8Array>, most = maxLineBytes): AsyncGenerator<Batch> {
  let batch: (Uint8Array | undefined)[] = [];
  let [first, size] = [1, 0];
  let [pieces, length]: [Uint8Array[], number] = [[], 0];
  const take = () => {
    batch.push(length > most ? undefined : joined(pieces, length));
    size += Math.min(length, most);
    [pieces, length] = [[], 0];
  };
  const handOn = (): Batch => {
    const done = { first, lines: batch };
    [first, size, batch] = [first + batch.length, 0, []];
    return done;
  };
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const feed = chunk.indexOf(lineFeed, start);
      const end = feed < 0 ? chunk.length : feed;
      length += end - start;
      if (length > most) pieces = [];
      else if (end > start) pieces.push(chunk.subarray(start, end));
      start = end + 1;
      if (feed < 0) continue;
      take();
      if (size >= together) yield handOn();
    }
  }
  if (length > 0) take();
  if (batch.length > 0) yield handOn();
}

const lineFeed = 0x0a;

/** As many bytes of lines are handed on together: to send them one by one takes longer than to check them, where plans are small. */
const together = 200_000;

/** A copy in memory of its own: what is sent to another thread is copied with all that lies around it. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
