/** A table of codes that others maintain. */
export interface CodeTable {
  /** Where its data comes from, and as of when. */
  readonly source: string;
  /** The SHA-256 of its data. */
  readonly sha256: string;
}

/** The tables of outside codes that rules look things up in. */
export interface CodeTables {
  readonly [id: string]: CodeTable;
}
