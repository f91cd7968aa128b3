import type { Finding } from "@regional-plan/model";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import type { TellCell } from "./read-row.ts";

/** A row of a sheet. */
export interface RowPlace {
  readonly bound: BoundSheet;
  readonly row: number;
}

/** The rows that objects were made from; of a list of plain values, those of its values in their order. */
export type Origins = Map<object, RowPlace | RowPlace[]>;

/** On the way through tables. */
export interface Reading {
  readonly tell: TellCell;
  readonly findings: Finding[];
  readonly origins: Origins | undefined;
  /** The ids that were made for items without one. */
  readonly madeIds: Set<string>;
}
