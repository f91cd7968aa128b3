import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** How much packed data is unpacked before its length is looked at again: at most some seventy megabytes come of it. */
const step = 1 << 16;

/** What comes out of an entry; nothing where that is not what the directory says. Stops as soon as more comes out than is said. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, start: number): Uint8Array | undefined {
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let ended = false;
  const inflater = new Inflate((chunk, last) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
    ended = last;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return undefined;
  }
  return ended && length === size ? unpacked : undefined;
}
