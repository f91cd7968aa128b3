import { guessEncoding } from "@regional-plan/model";

/** How much of a page is searched for what it says of its encoding. */
const searched = 4096;

/**
 * The text of a page's bytes: by its byte-order mark, else by what it says of itself, unless that is wrong. Pages of older
 * offices say gb2312 and are in GB18030; some say so and are in UTF-8, or the other way about.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const utf8 = decodeStrictly(bytes, "utf-8");
  const said = encodingSaid(bytes);
  if (utf8 !== undefined && (said === undefined || said === "utf-8" || /[^\0-\x7f]/u.test(utf8))) return utf8;
  const guessed = said === undefined || said === "utf-8" ? guessEncoding(bytes) : said;
  return decodeStrictly(bytes, guessed ?? "gb18030", false) ?? new TextDecoder("gb18030").decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** What the page says, as a name that decoders know; gb2312 and gbk are parts of GB18030. */
function encodingSaid(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, searched));
  const name = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]{1,20})/iu.exec(start)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return /^(?:gb2312|gbk|gb_2312-80|x-gbk|gb18030)$/u.test(name) ? "gb18030" : name === "utf8" ? "utf-8" : name;
}

function decodeStrictly(bytes: Uint8Array, encoding: string, fatal = true): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
