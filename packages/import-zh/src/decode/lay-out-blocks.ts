import type { Finding } from "@regional-plan/model";
import type { DecodedCell, DecodedDocument, DecodedParagraph } from "./decoded-document.ts";

/** What a reader hands over of a document: paragraphs and tables in their order. */
export type Block = ParagraphBlock | TableBlock;

/** A paragraph; a line break in its text begins a new line. */
export interface ParagraphBlock extends Omit<DecodedParagraph, "start" | "end" | "cell"> {
  text: string;
}

/** A table by its rows; a cell that spans stands once, where it begins. */
export interface TableBlock {
  rows: readonly (readonly CellBlock[])[];
}

/** A cell and what is in it. */
export interface CellBlock {
  blocks: readonly Block[];
  rowSpan: number;
  columnSpan: number;
}

/** More columns than any table on paper; what says that it spans more would only fill the memory. */
const mostColumns = 100;

/** Writes blocks as one text, and says of each line and cell what is known. */
export function layOutBlocks(blocks: readonly Block[], findings: readonly Finding[]): DecodedDocument {
  const sheet: Sheet = { parts: [], length: 0, paragraphs: [], tables: 0 };
  layOut(sheet, blocks);
  return { text: sheet.parts.join(""), paragraphs: sheet.paragraphs, findings };
}

interface Sheet {
  parts: string[];
  length: number;
  paragraphs: DecodedParagraph[];
  tables: number;
}

function layOut(sheet: Sheet, blocks: readonly Block[], cell?: DecodedCell): void {
  for (const block of blocks) {
    if (!("rows" in block)) addParagraph(sheet, block, cell);
    else if (isFrame(block)) layOutFrame(sheet, block);
    else layOutTable(sheet, block);
  }
}

/** A ruled box (专栏), or a table that only places others: what is in it stands line by line, as outside of it. */
function isFrame({ rows }: TableBlock): boolean {
  const isColumn = rows.every((row) => row.length <= 1);
  const placesTables = rows.length === 1 && rows.some((row) => row.some(({ blocks }) => blocks.some((block) => "rows" in block)));
  return isColumn || placesTables;
}

function layOutFrame(sheet: Sheet, { rows }: TableBlock): void {
  const table = sheet.tables;
  sheet.tables += 1;
  for (const [row, cells] of rows.entries())
    for (const [column, { blocks, rowSpan }] of cells.entries()) layOut(sheet, blocks, { table, row, column, rowSpan, columnSpan: 1 });
}

function addParagraph(sheet: Sheet, { text, number, ...known }: ParagraphBlock, cell?: DecodedCell): void {
  const lines = text.split("\n").map((line) => line.trim());
  for (const [index, line] of lines.filter((line) => line !== "").entries()) {
    const start = addText(sheet, `${line}\n`);
    const isFirst = index === 0 && number !== undefined;
    sheet.paragraphs.push({ start, end: start + line.length, ...known, ...(isFirst && { number }), ...(cell && { cell }) });
  }
}

/** A row a line. A place that a cell of an earlier row or column covers is left blank, so that columns keep their places. */
function layOutTable(sheet: Sheet, { rows }: TableBlock): void {
  const table = sheet.tables;
  sheet.tables += 1;
  /** The columns that cells from above cover, each up to which row. */
  const covered = new Map<number, number>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, end] of covered) if (end <= row) covered.delete(column);
    const spans: [number, number][] = [];
    const places: Place[] = [];
    let column = 0;
    for (const cell of cells) {
      while (covered.has(column)) column += 1;
      const columnSpan = Math.max(1, Math.min(cell.columnSpan, mostColumns));
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - row));
      places.push({ column, cell, rowSpan, columnSpan });
      const end = Math.min(column + columnSpan, mostColumns);
      if (rowSpan > 1) for (let at = column; at < end; at += 1) spans.push([at, row + rowSpan]);
      column += columnSpan;
    }
    layOutRow(sheet, { table, row, width: Math.max(column, ...[...covered.keys()].map((at) => at + 1)) }, places);
    for (const [at, end] of spans) covered.set(at, Math.max(covered.get(at) ?? 0, end));
  }
}

/** A cell where it begins. */
interface Place {
  column: number;
  cell: CellBlock;
  rowSpan: number;
  columnSpan: number;
}

function layOutRow(sheet: Sheet, { table, row, width }: { table: number; row: number; width: number }, places: readonly Place[]): void {
  const written = places.map((place) => ({ ...place, ...cellText(place.cell.blocks) }));
  if (written.every(({ text }) => text === "")) return;
  let at = 0;
  for (const { column, rowSpan, columnSpan, text, known } of written) {
    if (column > at) addText(sheet, "\t".repeat(column - at));
    at = column;
    const start = addText(sheet, text);
    const cell = { table, row, column, rowSpan, columnSpan };
    if (text !== "") sheet.paragraphs.push({ start, end: start + text.length, ...known, cell });
  }
  addText(sheet, `${"\t".repeat(Math.max(0, width - 1 - at))}\n`);
}

/** The words of a cell in one line, its paragraphs apart by a blank: units stand in them one below the other. */
function cellText(blocks: readonly Block[]): { text: string; known: Omit<ParagraphBlock, "text"> } {
  const paragraphs = blocks.flatMap(paragraphsOf);
  const text = paragraphs.map((paragraph) => paragraph.text.trim().replace(/[\t\n\r ]+/gu, " ")).filter((part) => part !== "");
  const { text: _, ...known } = paragraphs.find((paragraph) => paragraph.text.trim() !== "") ?? { text: "" };
  return { text: text.join(" "), known };
}

function paragraphsOf(block: Block): readonly ParagraphBlock[] {
  return "rows" in block ? block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf))) : [block];
}

function addText(sheet: Sheet, text: string): number {
  const start = sheet.length;
  sheet.parts.push(text);
  sheet.length += text.length;
  return start;
}
