import type { Finding } from "@regional-plan/model";
import type { Cell } from "../../../tables/table.ts";
import { cellAddress } from "../cell-address.ts";
import { hidesYear, numberCell, type Shared } from "../read/cell-value.ts";
import type { CellRange, Sheet, SheetRow } from "../read/workbook.ts";
import { xlsxFinding } from "../xlsx-findings.ts";
import { type BiffRecord, Broken, recordKinds as kinds, type RecordReader } from "./record-reader.ts";
import { shortNumber } from "./short-number.ts";
import { textReader } from "./text-reader.ts";

/** What the workbook says of a sheet before it begins. */
export interface OldSheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin, and where those of the next part do. */
  readonly start: number;
  readonly end: number;
}

/** So many cells with the same trouble are told one by one. */
const mostTold = 20;

/** Columns of these workbooks go to IV. */
const mostColumns = 256;

/** What a formula that failed shows, by its number. */
const errorTexts: Readonly<Record<number, string>> = {
  ...{ 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A" },
};

/** A row while it is read. */
interface Row {
  hidden?: "hand" | "filter";
  readonly cells: Cell[];
}

/** Reads the cells of a sheet; nothing where it is one of charts or macros. */
export function readOldSheet(reader: RecordReader, entry: OldSheetEntry, shared: Shared): { sheet: Sheet; findings: Finding[] } {
  const { view } = reader;
  const rows = new Map<number, Row>();
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  const findings: Finding[] = [];
  let isFiltered = false;
  let told = 0;
  let depth = 0;
  /** The formula whose text follows it. */
  let waiting: { readonly row: number; readonly column: number } | undefined;

  const rowAt = (number: number): Row => {
    let row = rows.get(number);
    if (row === undefined) {
      row = { cells: [] };
      rows.set(number, row);
    }
    return row;
  };
  const set = (row: number, column: number, value: Cell): void => {
    if (value !== undefined && value !== "" && column < mostColumns) rowAt(row + 1).cells[column] = value;
  };
  const setNumber = (row: number, column: number, style: number, value: number, isFormula = false): void => {
    const format = shared.formats[style];
    const cell = numberCell(value, isFormula, format, shared);
    set(row, column, cell);
    if (entry.hidden || !hidesYear(cell, format) || told >= mostTold) return;
    told += 1;
    findings.push(
      xlsxFinding("unseenYear", { date: (cell as { text: string }).text }, { sheet: entry.name, cell: cellAddress(row + 1, column) }),
    );
  };
  const textOf = (record: BiffRecord, skipped: number): string => {
    const texts = textReader(view, reader.continuedFrom(record));
    texts.skip(skipped);
    return texts.readText(texts.readNumber());
  };

  function readFormula({ start }: BiffRecord, row: number, column: number, style: number): void {
    waiting = undefined;
    if (view.getUint16(start + 12, true) !== 0xffff) {
      setNumber(row, column, style, view.getFloat64(start + 6, true), true);
      return;
    }
    const [kind, value] = [view.getUint8(start + 6), view.getUint8(start + 8)];
    if (kind === 0) waiting = { row, column };
    else if (kind === 1) set(row, column, value === 1);
    else if (kind === 2) set(row, column, errorCell(value));
  }

  function readRecord(record: BiffRecord): void {
    const { kind, start, end } = record;
    need(record, lengths[kind] ?? 0);
    const u16 = (at: number) => view.getUint16(start + at, true);
    switch (kind) {
      case kinds.sharedText:
        set(u16(0), u16(2), shared.strings[view.getUint32(start + 6, true)]);
        break;
      case kinds.text:
      case kinds.richText:
        set(u16(0), u16(2), textOf(record, 6));
        break;
      case kinds.number:
        setNumber(u16(0), u16(2), u16(4), view.getFloat64(start + 6, true));
        break;
      case kinds.shortNumber:
        setNumber(u16(0), u16(2), u16(4), shortNumber(view.getInt32(start + 6, true)));
        break;
      case kinds.manyNumbers:
        for (let at = 4, column = u16(2); start + at + 8 <= end; at += 6, column += 1)
          setNumber(u16(0), column, u16(at), shortNumber(view.getInt32(start + at + 2, true)));
        break;
      case kinds.truth:
        set(u16(0), u16(2), view.getUint8(start + 7) === 0 ? view.getUint8(start + 6) === 1 : errorCell(view.getUint8(start + 6)));
        break;
      case kinds.formula:
        readFormula(record, u16(0), u16(2), u16(4));
        break;
      case kinds.formulaText:
        if (waiting !== undefined) set(waiting.row, waiting.column, textOf(record, 0));
        waiting = undefined;
        break;
      case kinds.row: {
        const flags = u16(12);
        if (flags & 0x20) rowAt(u16(0) + 1).hidden = flags & 7 ? "filter" : "hand";
        break;
      }
      case kinds.columnInfo:
        if (u16(8) & 1) for (let column = u16(0); column <= Math.min(u16(2), mostColumns - 1); column += 1) hiddenColumns.add(column);
        break;
      case kinds.mergedCells:
        for (let at = 2; start + at + 8 <= end; at += 8)
          merges.push({ top: u16(at) + 1, bottom: u16(at + 2) + 1, left: u16(at + 4), right: u16(at + 6) });
        break;
      case kinds.filterMode:
        isFiltered = true;
    }
  }

  for (let record = reader.recordAt(entry.start); record !== undefined && record.start < entry.end; record = reader.recordAt(record.end)) {
    if (record.kind === kinds.beginOfPart) depth += 1;
    else if (record.kind === kinds.endOfPart) depth -= 1;
    // What is drawn over the cells lies in parts within the part.
    else if (depth === 1) readRecord(record);
    if (depth === 0) break;
  }
  const { name, hidden } = entry;
  return { sheet: { name, hidden, rows: rowsInOrder(rows, isFiltered), merges, hiddenColumns }, findings };
}

/** How long the data of records are at least. */
const lengths: Readonly<Record<number, number>> = {
  ...{ [kinds.sharedText]: 10, [kinds.text]: 8, [kinds.richText]: 8, [kinds.number]: 14, [kinds.shortNumber]: 10, [kinds.manyNumbers]: 6 },
  ...{ [kinds.truth]: 8, [kinds.formula]: 14, [kinds.row]: 14, [kinds.columnInfo]: 10, [kinds.mergedCells]: 2 },
};

function need({ start, end }: BiffRecord, length: number): void {
  if (end - start < length) throw new Broken(start);
}

const errorCell = (number: number): Cell => ({ is: "error", text: errorTexts[number] ?? "#N/A" });

/** The rows that hold something, in their order; a filter hides rows in the same way as a hand. */
function rowsInOrder(rows: ReadonlyMap<number, Row>, isFiltered: boolean): SheetRow[] {
  return [...rows]
    .filter(([, { cells }]) => cells.length > 0)
    .sort(([a], [b]) => a - b)
    .map(([number, { hidden, cells }]) => ({ number, ...(hidden && { hidden: isFiltered ? "filter" : hidden }), cells }));
}
