import type { Finding } from "@regional-plan/model";
import type { Cell } from "../../../tables/table.ts";

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
  readonly cells: readonly Cell[];
}

/** Cells from one corner to the other; rows from 1, columns from 0, the last included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
