/**
 * What a corpus asks of DuckDB: a part of `@duckdb/node-api`, told here so that the types of this package are whole where that
 * library is not installed.
 */
export interface DuckDB {
  readonly DuckDBInstance: {
    create(path: string, options?: Record<string, string>): Promise<{ connect(): Promise<DuckDBConnection>; closeSync(): void }>;
  };
  readonly StatementType: { readonly SELECT: unknown };
}

/** A connection to a database. */
export interface DuckDBConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<DuckDBRows>;
  extractStatements(sql: string): Promise<{
    readonly count: number;
    prepare(index: number): Promise<{ readonly statementType: unknown; runAndReadAll(): Promise<DuckDBRows> }>;
  }>;
  closeSync(): void;
}

/** What was read. */
export interface DuckDBRows {
  columnNames(): string[];
  getRows(): unknown[][];
}
