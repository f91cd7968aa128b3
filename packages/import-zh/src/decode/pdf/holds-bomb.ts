import { Unzlib } from "fflate";

/** What streams may come to, each and together, in bytes; those of pictures, which are never unpacked, left aside. */
const largest = 2 ** 25;
const total = 2 ** 28;
/** How much is unpacked before its length is looked at again. */
const step = 2 ** 14;
/** How far before its data the description of a stream may begin. */
const reach = 2000;

/** Whether a file would fill the memory: it is looked through before the library unpacks it, which knows no limits. */
export function holdsBomb(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  let sum = 0;
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at)) {
    const before = text.slice(Math.max(0, at - reach), at);
    const description = before.slice(before.lastIndexOf(" obj") + 1);
    const start =
      at + "stream".length + (text[at + 6] === "\r" ? 1 : 0) + (text.startsWith("\n", at + 6) || text.startsWith("\r\n", at + 6) ? 1 : 0);
    const end = text.indexOf("endstream", start);
    at = end < 0 ? text.length : end + "endstream".length;
    const packings = description.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (packings > 1) return true;
    if (packings === 0 || /\/Subtype\s*\/Image\b/u.test(description)) continue;
    sum += unpackedLength(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (sum > total) return true;
  }
  return false;
}

/** How long a stream is when it is unpacked; more than all may be together where it is too long by itself. */
function unpackedLength(packed: Uint8Array): number {
  let length = 0;
  const unpacker = new Unzlib((chunk) => {
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= largest; at += step) unpacker.push(packed.subarray(at, at + step));
  } catch {
    // It is encrypted, or broken: the library will tell.
  }
  return length > largest ? total + 1 : length;
}
