import type { Finding } from "@regional-plan/model";
import type { Shared } from "../read/cell-value.ts";
import { type NumberFormat, numberFormat } from "../read/number-format.ts";
import type { Sheet, Workbook } from "../read/workbook.ts";
import { xlsxFinding } from "../xlsx-findings.ts";
import { openCompound } from "./compound-file.ts";
import { type OldSheetEntry, readOldSheet } from "./read-old-sheet.ts";
import { type BiffRecord, Broken, recordKinds as kinds, type RecordReader, recordReader } from "./record-reader.ts";
import { textReader } from "./text-reader.ts";

/** The version that a part says it is written in: Excel 97 to 2003. */
const known = 0x0600;

/**
 * Reads what the cells of a workbook of Excel 97 to 2003 (BIFF8) hold, as the other reader does for those of today: what comes
 * behind it is the same. Never throws on content.
 */
export function readOldWorkbook(bytes: Uint8Array): Workbook {
  const { stream, finding } = streamIn(bytes);
  if (stream === undefined) return { sheets: [], findings: [finding] };
  try {
    return readStream(recordReader(stream));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { sheets: [], findings: [xlsxFinding("brokenOld", { at: error.at })] };
  }
}

/** The stream of records; the oldest workbooks are nothing else. */
function streamIn(bytes: Uint8Array): { stream: Uint8Array; finding?: undefined } | { stream?: undefined; finding: Finding } {
  if (bytes[0] === 9) return { stream: bytes };
  const file = openCompound(bytes);
  if (file === undefined) return { finding: xlsxFinding("brokenOld", { at: 0 }) };
  if (file.names.includes("EncryptedPackage")) return { finding: xlsxFinding("locked") };
  const name = ["Workbook", "WORKBOOK", "Book"].find((each) => file.names.includes(each));
  if (name === undefined) return { finding: xlsxFinding("notWorkbook") };
  const stream = file.read(name);
  return stream === undefined ? { finding: xlsxFinding("brokenOld", { at: bytes.length }) } : { stream };
}

/** What stands before the sheets. */
interface Globals {
  readonly entries: { readonly name: string; readonly hidden: boolean; readonly start: number; readonly isCells: boolean }[];
  readonly codes: Map<number, string>;
  readonly formatIds: number[];
  strings: string[];
  from1904: boolean;
  isLocked: boolean;
}

function readStream(reader: RecordReader): Workbook {
  const first = reader.recordAt(0);
  if (first?.kind !== kinds.beginOfPart || first.end - first.start < 4 || reader.view.getUint16(first.start, true) !== known)
    return { sheets: [], findings: [xlsxFinding("tooOld")] };
  const globals = readGlobals(reader, first);
  if (globals.isLocked) return { sheets: [], findings: [xlsxFinding("locked")] };
  const shared: Shared = { ...globals, formats: formatsOf(globals), dates: new Map() };
  const findings: Finding[] = [xlsxFinding("oldWorkbook")];
  const sheets: Sheet[] = [];
  for (const entry of placed(globals, reader)) {
    const read = readOldSheet(reader, entry, shared);
    sheets.push(read.sheet);
    findings.push(...read.findings);
  }
  return sheets.length === 0 ? { sheets, findings: [xlsxFinding("notWorkbook")] } : { sheets, findings };
}

function readGlobals(reader: RecordReader, first: BiffRecord): Globals {
  const { view } = reader;
  const globals: Globals = { entries: [], codes: new Map(), formatIds: [], strings: [], from1904: false, isLocked: false };
  for (let record = reader.recordAt(first.end); record !== undefined; record = reader.recordAt(record.end)) {
    const { kind, start, end } = record;
    const has = (length: number) => {
      if (end - start < length) throw new Broken(start);
    };
    switch (kind) {
      case kinds.password:
        globals.isLocked = true;
        return globals;
      case kinds.dateMode:
        has(2);
        globals.from1904 = view.getUint16(start, true) === 1;
        break;
      case kinds.boundSheet: {
        has(8);
        const texts = textReader(view, [record]);
        texts.skip(6);
        const name = texts.readText(texts.readByte());
        const [hidden, isCells] = [(view.getUint8(start + 4) & 3) !== 0, view.getUint8(start + 5) === 0];
        globals.entries.push({ name, hidden, start: view.getUint32(start, true), isCells });
        break;
      }
      case kinds.format: {
        const texts = textReader(view, reader.continuedFrom(record));
        const id = texts.readNumber();
        globals.codes.set(id, texts.readText(texts.readNumber()));
        break;
      }
      case kinds.cellFormat:
        has(4);
        globals.formatIds.push(view.getUint16(start + 2, true));
        break;
      case kinds.sharedTexts:
        globals.strings = readTexts(reader, record);
        break;
      case kinds.endOfPart:
        return globals;
    }
  }
  return globals;
}

/** The texts that cells name by their number: as many as there are, whatever their count says. */
function readTexts(reader: RecordReader, record: BiffRecord): string[] {
  const texts = textReader(reader.view, reader.continuedFrom(record));
  const strings: string[] = [];
  texts.skip(4);
  const count = texts.readNumber() + texts.readNumber() * 0x10000;
  while (strings.length < count && texts.hasMore()) strings.push(texts.readText(texts.readNumber()));
  return strings;
}

function formatsOf({ formatIds, codes }: Globals): NumberFormat[] {
  const made = new Map<number, NumberFormat>();
  for (const id of formatIds) if (!made.has(id)) made.set(id, numberFormat(id, codes.get(id)));
  return formatIds.map((id) => made.get(id) as NumberFormat);
}

/** The sheets of cells in the order in which people see them. Each ends where another part begins, so that none is read twice. */
function placed({ entries }: Globals, { view }: RecordReader): OldSheetEntry[] {
  const starts = [...new Set(entries.map(({ start }) => start))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? view.byteLength]));
  const taken = new Set<number>();
  return entries.flatMap(({ name, hidden, start, isCells }) => {
    if (taken.has(start) || start + 4 > view.byteLength) throw new Broken(start);
    taken.add(start);
    return isCells ? [{ name, hidden, start, end: ends.get(start) as number }] : [];
  });
}
