import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** How much packed data is unpacked before its length is looked at: whatever it holds, that takes less than a second. */
const step = 2 ** 18;

/** What comes out of an entry; nothing where that is not what the directory says. Stops as soon as more comes out than is said. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, start: number): Uint8Array | undefined {
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  try {
    // What does not fit is dropped, and the checksum differs.
    return packed.length > step ? inflateInSteps(packed, unpacked) : inflateSync(packed, { out: unpacked });
  } catch {
    return undefined;
  }
}

function inflateInSteps(packed: Uint8Array, unpacked: Uint8Array): Uint8Array | undefined {
  const size = unpacked.length;
  let length = 0;
  let ended = false;
  const inflater = new Inflate((chunk, last) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
    ended = last;
  });
  for (let at = 0; at < packed.length && length <= size; at += step)
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  return ended && length === size ? unpacked : undefined;
}
