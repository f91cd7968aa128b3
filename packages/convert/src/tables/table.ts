import type { CodeList, FindingLocation, LinkKind, MessageTemplate } from "@regional-plan/model";

/**
 * What a cell of a column holds: `date` an EDTF date, `code` a word of a code list, `link` the id of an item, `key` the id of
 * the item that the row belongs to, `position` a place in a list, from 1, `data` JSON, `empty` the names of fields that are
 * there and hold nothing.
 */
export type CellType = "text" | "number" | "boolean" | "date" | "code" | "link" | "key" | "position" | "data" | "empty";

/** A column of a table. */
export interface Column {
  /** Its name: the field, `due`; that of a part, `quantity.value`; a text in a language, `title:zh`. */
  readonly name: string;
  /** What it is called: “Title (zh)”, 标题（中文）. */
  readonly label: MessageTemplate;
  readonly type: CellType;
  /** Whether every row must have it. */
  readonly required: boolean;
  /** For a code: the list, with the label of each code. */
  readonly codes?: CodeList;
  /** For a link: the kinds of item that it may name. */
  readonly links?: readonly LinkKind[];
  /** For a date: the year that what goes on is counted from, where one is known. */
  readonly since?: string;
  /** Its language, for a text that is in several. */
  readonly language?: string;
}

/** A value of a table; `undefined` where there is none. */
export type Value = string | number | boolean | undefined;

/**
 * A list of a plan, or what a field of its items holds many of, as a table. `plan` has the plan's own fields in its one row;
 * `measures` a row for each measure; `measures.responsible` one for each unit that answers for one, with the measure's id as
 * `item` and a `position`; `measures.responsible.source` has `item`, `responsible.position` and `position`. A field that
 * holds many plain values has them in a column `value`.
 */
export interface Table {
  readonly name: string;
  readonly label: MessageTemplate;
  /** Those that tell a row from the others first. */
  readonly columns: readonly Column[];
  /** Each row has a value, or `undefined`, for every column. */
  readonly rows: readonly (readonly Value[])[];
}

/** A cell as a file or a workbook has it: a date as a spreadsheet knows it, and what a formula failed with, say what they are. */
export type Cell =
  | Value
  | null
  | { readonly is: "date"; readonly text: string; readonly shown?: string }
  | { readonly is: "error"; readonly text: string };

/** Cells that were merged into one; rows and columns count from 0. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a table is read from: a file or a sheet with its headings somewhere near the top. */
export interface Sheet {
  /** What it is called: the name of the sheet, or that of the file without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly spans?: readonly Span[];
  /** Where a cell is in what people see; row and column count from 0. Asked only where something is found. */
  readonly place: (row: number, column: number) => FindingLocation;
}
