import { type Decoded, refuseEncoding, unlessGuessed } from "@regional-plan/model";

/** A text, or bytes in UTF-8, that come in chunks: the stream of a file, the body of an answer, a list. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * The text of chunks, each when it is asked for, without the byte-order mark at their beginning; a character may be cut
 * between two. Where bytes are not UTF-8, the lines before come first, then a finding, and nothing after it.
 */
export async function* decodeChunks(chunks: Chunks): AsyncGenerator<Decoded> {
  const decoder = chunkDecoder();
  let isFirst = true;
  for await (const chunk of chunks) {
    for (const decoded of typeof chunk === "string" ? [{ text: chunk }] : decoder.decode(chunk)) {
      if (decoded.text === "") continue;
      yield isFirst && decoded.text?.startsWith("\uFEFF") ? { text: decoded.text.slice(1) } : decoded;
      if (decoded.finding !== undefined) return;
      isFirst = false;
    }
  }
  yield* decoder.end();
}

/** Reads bytes that come in chunks. It holds no more than the bytes of a character whose end has not come yet. */
function chunkDecoder(): { decode(chunk: Uint8Array): readonly Decoded[]; end(): readonly Decoded[] } {
  const decoder = strictDecoder();
  let isFirst = true;
  let open: Uint8Array = new Uint8Array();
  return {
    decode(chunk) {
      if (!ArrayBuffer.isView(chunk)) throw new TypeError("A chunk is a text or bytes.");
      const before = open;
      // Of few bytes from the middle, or after text that could be read, nobody can tell another encoding.
      const sample = isFirst ? chunk : new Uint8Array();
      isFirst = false;
      open = openEnd(joined(open, chunk.subarray(-longest)));
      const text = decodedBy(decoder, chunk, { stream: true });
      return text === undefined ? [{ text: soundLines(joined(before, chunk)) }, refuseEncoding(sample)] : [unlessGuessed(text, sample)];
    },
    end: () => (open.length > 0 ? [refuseEncoding(new Uint8Array())] : []),
  };
}

const strictDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodedBy(decoder: ReturnType<typeof strictDecoder>, bytes: Uint8Array, options?: { stream: true }): string | undefined {
  try {
    return decoder.decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** The lines at the beginning of bytes that are UTF-8. */
function soundLines(bytes: Uint8Array): string {
  const decoder = strictDecoder();
  const lines: string[] = [];
  for (let start = 0, feed = bytes.indexOf(lineFeed); feed >= 0; feed = bytes.indexOf(lineFeed, start)) {
    const line = decodedBy(decoder, bytes.subarray(start, feed + 1));
    if (line === undefined) break;
    lines.push(line);
    start = feed + 1;
  }
  return lines.join("");
}

const lineFeed = 0x0a;

/** The bytes of a character that is not whole, at the end of some. */
function openEnd(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - longest; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.length - at < lengthOf(byte) ? bytes.slice(at) : new Uint8Array();
  }
  return new Uint8Array();
}

/** As many bytes has a character at most. */
const longest = 4;

/** How many bytes a character has that begins with one. */
const lengthOf = (first: number) => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
