import type { Finding } from "@regional-plan/model";
import { containerFinding } from "../container-findings.ts";

/** The beginning of the compound files in which Word kept its documents before 2007, and in which it keeps locked ones. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How much of a file is searched for the names of streams. */
const searched = 2 ** 20;

/** Says what a file is that is no archive: an old document, a locked one, a web page that was saved as .doc. */
export function refuseOtherFile(bytes: Uint8Array): Finding | undefined {
  if (compound.every((byte, index) => bytes[index] === byte))
    return containerFinding(holdsName(bytes, "EncryptedPackage") ? "locked" : "oldWord");
  const start = String.fromCharCode(...bytes.subarray(0, 512)).toLowerCase();
  return /^\s*(?:\{\\rtf|mime-version:|(?:\xef\xbb\xbf)?\s*<(?:html|!doctype html|\?xml))/u.test(start)
    ? containerFinding("oldWord")
    : undefined;
}

/** Names of streams are in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const ends = [bytes.subarray(0, searched), bytes.subarray(Math.max(0, bytes.length - searched))];
  return ends.some((part) => [0, 1].some((shift) => new TextDecoder("utf-16le").decode(part.subarray(shift)).includes(name)));
}
