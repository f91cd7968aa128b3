import type { Finding } from "@regional-plan/model";

/** What was read of a workbook: its sheets in their order, and what is wrong with it. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
}

/** A sheet as it stands in the file, with what is hidden in it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The rows that hold something, in their order. */
  readonly rows: readonly SheetRow[];
  /** Merged cells; only the first of each holds a value. */
  readonly merges: readonly CellRange[];
  /** The columns that somebody has hidden, from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A row of a sheet. */
export interface SheetRow {
  /** Its number as people see it, from 1. */
  readonly number: number;
  /** Whether it does not show: hidden by hand, or, which says nothing of its worth, by a filter or a folded group. */
  readonly hidden?: "hand" | "filter";
  /** Its values by column, from 0; empty cells are holes. */
  readonly cells: readonly (CellValue | undefined)[];
}

/** A cell's value: a text, a number, true or false; or one that shows otherwise than it is held. */
export type CellValue = string | number | boolean | CellDate | CellNumber | CellError;

/** A date, held as a serial number or as an ISO date. */
export interface CellDate {
  readonly kind: "date";
  /** As exact as the cell shows it: `2025`, `2025-06`, `2025-06-30`; a quarter is `2025-34`. */
  readonly text: string;
  /** Where the cell shows less than it holds: 6月30日 of a year that nobody sees. */
  readonly unseenYear?: true;
}

/** A number with a format that changes what people read: `35%`, `001234`; or a time of day. */
export interface CellNumber {
  readonly kind: "number";
  readonly value: number;
  readonly text: string;
}

/** An error in place of a value, `#REF!`. */
export interface CellError {
  readonly kind: "error";
  readonly text: string;
}

/** Cells from one corner to the other; rows from 1, columns from 0, the last included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
