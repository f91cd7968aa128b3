/** A record of an old workbook: what it is, and where its data lie in the stream. */
export interface BiffRecord {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** The records that are read, by their numbers (MS-XLS 2.3). */
export const recordKinds = {
  formula: 0x0006,
  endOfPart: 0x000a,
  dateMode: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  boundSheet: 0x0085,
  columnInfo: 0x007d,
  filterMode: 0x009b,
  manyNumbers: 0x00bd,
  richText: 0x00d6,
  format: 0x041e,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truth: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  beginOfPart: 0x0809,
} as const;

/** The data of an old workbook end before what they announce. */
export class Broken extends Error {
  readonly at: number;
  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** Reads numbers and texts of a stream of records, never beyond the end of a record. */
export interface RecordReader {
  readonly view: DataView;
  /** The record that begins at a place; nothing at the end of the stream. */
  recordAt(at: number): BiffRecord | undefined;
  /** The records that follow a record and carry its data on. */
  continuedFrom(record: BiffRecord): BiffRecord[];
}

/** Reads the records of a stream. */
export function recordReader(bytes: Uint8Array): RecordReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const recordAt = (at: number): BiffRecord | undefined => {
    if (at + 4 > bytes.length) return undefined;
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const start = at + 4;
    if (start + length > bytes.length) throw new Broken(at);
    return { kind, start, end: start + length };
  };
  return {
    view,
    recordAt,
    continuedFrom: (record) => {
      const all = [record];
      for (let next = recordAt(record.end); next?.kind === recordKinds.continued; next = recordAt(next.end)) all.push(next);
      return all;
    },
  };
}
