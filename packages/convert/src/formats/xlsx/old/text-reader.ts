import { type BiffRecord, Broken } from "./record-reader.ts";

/** Reads the texts in the data of a record and of those that carry it on. */
export interface TextReader {
  /** Whether there is more. */
  hasMore(): boolean;
  skip(length: number): void;
  readByte(): number;
  readNumber(): number;
  /** A text behind its length: phonetic guides and the looks of its letters are left out. */
  readText(length: number): string;
}

/** What the first byte of a text says. */
const isWide = 1;
const hasGuides = 4;
const hasLooks = 8;

/** Letters are put together so many at a time. */
const most = 4096;

/** Reads texts. A text that goes on in the next record says there anew whether its letters are wide. */
export function textReader(view: DataView, records: readonly BiffRecord[]): TextReader {
  let index = 0;
  let at = records[0]?.start ?? 0;
  let end = records[0]?.end ?? 0;

  const next = (): boolean => {
    while (at >= end) {
      index += 1;
      const record = records[index];
      if (record === undefined) return false;
      [at, end] = [record.start, record.end];
    }
    return true;
  };
  const readByte = (): number => {
    if (!next()) throw new Broken(at);
    at += 1;
    return view.getUint8(at - 1);
  };
  const readNumber = (): number => readByte() + readByte() * 0x100;
  const skip = (length: number): void => {
    for (let left = length; left > 0; ) {
      if (!next()) throw new Broken(at);
      const step = Math.min(left, end - at);
      at += step;
      left -= step;
    }
  };

  function readText(length: number): string {
    const flags = readByte();
    const looks = flags & hasLooks ? readNumber() : 0;
    const guides = flags & hasGuides ? readNumber() + readNumber() * 0x10000 : 0;
    const text = readLetters(length, (flags & isWide) === isWide);
    skip(looks * 4 + guides);
    return text;
  }

  function readLetters(length: number, wide: boolean): string {
    let text = "";
    let width = wide ? 2 : 1;
    for (let left = length; left > 0; ) {
      if (at >= end) {
        if (!next()) throw new Broken(at);
        width = readByte() & isWide ? 2 : 1;
      }
      const count = Math.min(left, Math.floor((end - at) / width), most);
      if (count === 0) throw new Broken(at);
      const codes: number[] = [];
      for (let letter = 0; letter < count; letter += 1)
        codes.push(width === 2 ? view.getUint16(at + letter * 2, true) : view.getUint8(at + letter));
      text += String.fromCharCode(...codes);
      at += count * width;
      left -= count;
    }
    return text;
  }

  return { hasMore: next, skip, readByte, readNumber, readText };
}
