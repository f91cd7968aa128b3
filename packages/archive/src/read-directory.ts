import type { ZipEntry } from "./zip-entry.ts";

/** The directory of an archive: where it begins, and its entries. */
export interface ZipDirectory {
  /** Where the entries' contents must have ended. */
  start: number;
  /** How many entries the end of the archive speaks of. */
  count: number;
  /** The entries one by one; `undefined` where the directory breaks off. */
  entries(): Generator<ZipEntry | undefined, void>;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
/** A comment of the largest length may follow the end. */
const longestEnd = endLength + 0xffff;
const none16 = 0xffff;
const none32 = 0xffffffff;

/** Finds the directory by the end of the archive; nothing where the bytes are no archive, or one of several disks. */
export function readDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const plain = {
    count: view.getUint16(end + 10, true),
    length: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const wants64 = plain.count === none16 || plain.length === none32 || plain.start === none32;
  const told = (wants64 && readEnd64(view, end)) || plain;
  if (told.start + told.length > end) return undefined;
  return { start: told.start, count: told.count, entries: () => readEntries(view, told) };
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0 && at >= view.byteLength - longestEnd; at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) <= view.byteLength;
    if (isEnd) return view.getUint16(at + 4, true) === 0 || view.getUint16(at + 4, true) === none16 ? at : undefined;
  }
  return undefined;
}

/** ZIP64: the end for archives of many or large files, which some programs write for small ones too. */
function readEnd64(view: DataView, end: number): { count: number; length: number; start: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== end64Signature) return undefined;
  const number = (offset: number) => Number(view.getBigUint64(at + offset, true));
  return { count: number(32), length: number(40), start: number(48) };
}

function* readEntries(view: DataView, { start, length, count }: { start: number; length: number; count: number }) {
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = at + 46 <= start + length && view.getUint32(at, true) === entrySignature ? readEntry(view, at) : undefined;
    yield entry;
    if (entry === undefined) return;
    at += 46 + entry.nameBytes.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function readEntry(view: DataView, at: number): ZipEntry | undefined {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) return undefined;
  const entry: ZipEntry = {
    nameBytes: bytesOf(view, at + 46, nameEnd),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  readExtras(view, nameEnd, extraEnd, entry);
  return entry;
}

/** 0x0001 has the numbers that do not fit into 32 bits, 0x7075 the name in UTF-8. */
function readExtras(view: DataView, start: number, end: number, entry: ZipEntry): void {
  let next = start;
  for (let at = start; at + 4 <= end; at = next) {
    next = at + 4 + view.getUint16(at + 2, true);
    if (next > end) return;
    const id = view.getUint16(at, true);
    if (id === 0x7075 && next - at > 9 && view.getUint8(at + 4) === 1) entry.unicodeName = bytesOf(view, at + 9, next);
    if (id !== 0x0001) continue;
    let value = at + 4;
    for (const field of ["size", "packedSize", "offset"] as const) {
      if (entry[field] !== none32 || value + 8 > next) continue;
      entry[field] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}
