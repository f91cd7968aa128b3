/** An encoding other than UTF-8 that texts are saved in. */
export type GuessedEncoding = "UTF-16LE" | "UTF-16BE" | "UTF-32" | "GB18030" | "Big5" | "Windows-1252";

/**
 * What the encoding of a text that is not UTF-8 looks like: by its byte-order mark, by where its zeros stand, or by the
 * bytes that Chinese and Western letters are made of. `undefined` where it is UTF-8 as far as can be told, or looks like
 * nothing that is known. It is a guess to tell a person, and no ground to read the text by.
 *
 * @example
 * ```ts
 * import { guessEncoding } from "@regional-plan/model";
 *
 * guessEncoding(new Uint8Array([0xd7, 0xdf, 0xd4, 0xda, 0xc7, 0xb0, 0xc1, 0xd0])); //=> "GB18030"
 * guessEncoding(new Uint8Array([0xff, 0xfe, 0x70, 0x8d])); //=> "UTF-16LE"
 * guessEncoding(new TextEncoder().encode("走在前列")); //=> undefined
 * ```
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | undefined {
  const seen = bytes.subarray(0, enough);
  const marked = byMark(seen);
  if (marked !== undefined) return marked;
  const isEven = bytes.length % 2 === 0;
  if (isUtf8(bytes)) return isEven ? byZeros(seen, seen.length / 4) : undefined;
  return (isEven ? (byZeros(seen, 1) ?? byCharacters(seen)) : undefined) ?? byLetters(seen);
}

/** As much of a text tells what it is written in. */
const enough = 65_536;

function byMark([a, b, c, d]: Uint8Array): GuessedEncoding | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return "UTF-32";
  return a === 0xff && b === 0xfe ? "UTF-16LE" : a === 0xfe && b === 0xff ? "UTF-16BE" : undefined;
}

/** In UTF-16 every sign of ASCII, a line break at least, has a zero beside it, always on the same side. */
function byZeros(bytes: Uint8Array, least: number): GuessedEncoding | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < Math.max(least, 1) || Math.min(even, odd) * 10 > Math.max(even, odd)) return undefined;
  return odd > even ? "UTF-16LE" : "UTF-16BE";
}

/** Letters with an accent, and the quotation marks and dashes of Western texts. */
const isWestern = (byte: number) => byte >= 0xc0 || (byte >= 0x91 && byte <= 0x97) || westernSigns.includes(byte);

const westernSigns: readonly number[] = [0x80, 0x85, 0x8c, 0x9c, 0xa0, 0xab, 0xb0, 0xbb];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Chinese in UTF-16, without so much as a line break: nearly every second byte is the upper half of a Chinese character. */
function byCharacters(bytes: Uint8Array): GuessedEncoding | undefined {
  const chinese = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x4e && byte <= 0x9f) chinese[at % 2] = (chinese[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = chinese;
  if (Math.max(even, odd) < bytes.length * 0.4 || Math.min(even, odd) > Math.max(even, odd) * 0.7) return undefined;
  return odd > even ? "UTF-16LE" : "UTF-16BE";
}

/**
 * What is written in Chinese consists mostly of frequent characters, which GB 18030 and Big5 have each in a block of their
 * own; Western letters with an accent stand between others without one.
 */
function byLetters(bytes: Uint8Array): GuessedEncoding | undefined {
  let [pairs, simplified, traditional, alone, singles] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) {
      at++;
      continue;
    }
    singles++;
    if (trail < 0x80 && isWestern(lead)) alone++;
    if (trail < 0x40) {
      at++;
      continue;
    }
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) simplified++;
    if ((trail <= 0x7e || trail >= 0xa1) && lead >= 0xa1 && lead <= 0xc6) traditional++;
    at += 2;
  }
  if (singles === 0) return undefined;
  if (pairs > 0 && simplified >= pairs * 0.7) return "GB18030";
  if (alone === singles) return "Windows-1252";
  return pairs > 0 && traditional >= pairs * 0.8 ? "Big5" : undefined;
}
