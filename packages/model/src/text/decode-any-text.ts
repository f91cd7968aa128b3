import { guessEncoding } from "./guess-encoding.ts";

/** A text and the encoding that it was saved in. */
export interface AnyText {
  /** The text, without a byte-order mark; its line ends are kept. */
  text: string;
  /** What it was saved in. */
  encoding: "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030";
}

/**
 * The text of a document that people saved in one of the encodings of Chinese programs: UTF-8 or UTF-16 with or without a
 * byte-order mark, else GB 18030. `undefined` where it is none of them. A plan, whose encoding is UTF-8, is read by
 * `decodeText`, which takes no guess.
 *
 * @example
 * ```ts
 * import { decodeAnyText } from "@regional-plan/model";
 *
 * decodeAnyText(new Uint8Array([0xd7, 0xdf, 0xd4, 0xda, 0xc7, 0xb0, 0xc1, 0xd0])); //=> { text: "走在前列", encoding: "GB18030" }
 * ```
 */
export function decodeAnyText(bytes: Uint8Array): AnyText | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decoded(bytes, "UTF-16LE");
  if (a === 0xfe && b === 0xff) return decoded(bytes, "UTF-16BE");
  const utf8 = decoded(bytes, "UTF-8");
  if (utf8 !== undefined && !utf8.text.includes("\0")) return utf8;
  const guess = guessEncoding(bytes);
  if (guess === undefined || guess === "Big5" || guess === "Windows-1252" || guess === "UTF-32") return undefined;
  return decoded(bytes, guess);
}

function decoded(bytes: Uint8Array, encoding: AnyText["encoding"]): AnyText | undefined {
  try {
    return { text: new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
