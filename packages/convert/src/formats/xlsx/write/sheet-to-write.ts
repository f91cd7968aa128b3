import type { CellRange } from "../read/workbook.ts";

/** How a cell looks; the style sheet has these in this order. */
export const styleNames = ["plain", "heading", "text", "number", "example", "title", "words", "frame"] as const;

/** How a cell looks. */
export type StyleName = (typeof styleNames)[number];

/** What goes into a cell; nothing leaves it empty. Texts stay texts, whatever they look like. */
export type CellToWrite =
  | string
  | number
  | boolean
  | undefined
  | { readonly value: string | number | boolean; readonly style: StyleName }
  /** Without its result: the program that opens the workbook calculates it. */
  | { readonly formula: string };

/** A column of a sheet. */
export interface ColumnToWrite {
  /** In digits, as spreadsheets count. */
  readonly width: number;
  /** How its cells look, those too that are still empty. */
  readonly style: StyleName;
  /** Where the values stand that people may choose from: `'_选项'!$A$1:$A$7`. */
  readonly choices?: string | undefined;
  readonly hidden?: boolean;
}

/** A note at a cell; rows count from 1, columns from 0. */
export interface NoteToWrite {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet of a workbook that is to be written. */
export interface SheetToWrite {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
  /** How many rows at the top are headings: they look like such and stay where they are. */
  readonly headings: number;
  readonly merges?: readonly CellRange[];
  readonly notes?: readonly NoteToWrite[];
}
