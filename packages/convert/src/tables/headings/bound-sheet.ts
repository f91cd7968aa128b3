import type { ProgressColumns } from "../progress/progress-columns.ts";
import type { TableLayout } from "../table-layout.ts";
import type { YearColumn } from "../years/year-columns.ts";
import type { BoundColumn } from "./bound-column.ts";
import type { ExtraColumn } from "./extra-columns.ts";
import type { FilledSheet } from "./fill-spans.ts";

/** A sheet, and which table it holds. */
export interface BoundSheet {
  readonly sheet: FilledSheet;
  readonly layout: TableLayout;
  /** The first row below the headings. */
  readonly first: number;
  readonly fields: readonly BoundColumn[];
  /** The columns that say where a row belongs, in the order of the layout; absent ones as `undefined`. */
  readonly keys: readonly (BoundColumn | undefined)[];
  /** The column that names what is empty. */
  readonly empty?: number;
  readonly extras: readonly ExtraColumn[];
  /** The fields that there is a column for, also where nothing stands in it: `title.zh`, `due`. */
  readonly named: readonly string[];
  /** The columns that say what an item is. */
  readonly subject: readonly number[];
  /** The same sheet as a table of what its items belong to. */
  readonly above?: BoundSheet;
  readonly headings: readonly string[];
  /** That it was made elsewhere: it has no ids. */
  readonly isForeign?: true;
  /** Where units have filled in how far things have come. */
  readonly progress?: ProgressColumns;
  /** The columns of the years that indicators have values for. */
  readonly years?: readonly YearColumn[];
}
