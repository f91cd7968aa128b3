import type { Finding } from "@regional-plan/model";
import { xlsxFinding } from "../xlsx-findings.ts";

/** The beginning of the compound files in which Excel kept its workbooks before 2007, and in which it keeps locked ones. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is a compound one. */
export const isCompound = (bytes: Uint8Array): boolean => compound.every((byte, index) => bytes[index] === byte);

/** Whether a file is to be read as an old workbook. The oldest are no compound files yet: they begin with a record BOF. */
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  isCompound(bytes) || (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0);

/** Says what a file is that is no archive: a web page under the name of a workbook. */
export function refuseOtherFile(bytes: Uint8Array): Finding | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).toLowerCase();
  return /^(?:\xef\xbb\xbf)?\s*(?:mime-version:|<(?:html|!doctype html|\?xml|table|meta|style))/u.test(start)
    ? xlsxFinding("webPage")
    : undefined;
}
