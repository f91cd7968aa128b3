/** What is to be said at a cell. */
export interface CellMark {
  readonly sheet: string;
  /** Its address, `C5`. */
  readonly cell: string;
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
}

/** The colours behind cells: red for errors, yellow for warnings, blue for notes. */
export const markColours = { error: "FFFFC7CE", warning: "FFFFEB9C", info: "FFDDEBF7" } as const;

/** All that is said at one cell, the gravest first. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly severity: CellMark["severity"];
  readonly text: string;
}
