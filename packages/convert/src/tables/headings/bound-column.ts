import type { Column } from "../table.ts";
import type { MoneyColumn } from "./money-column.ts";

/** A column of a sheet that is a field of what its rows describe. */
export interface BoundColumn {
  /** Where it stands in the sheet, from 0. */
  readonly index: number;
  readonly column: Column;
  /** Where the value goes; with the language, for a text in several. */
  readonly path: readonly string[];
  /** Where a cell holds several values of a list: how each of them is made. */
  readonly each?: { readonly role?: string; readonly language?: string; readonly firstLeads?: true };
  /** Where it holds amounts of money. */
  readonly money?: MoneyColumn;
}
