import { join, resolve } from "node:path";
import { views } from "../questions/questions.ts";
import { partitionColumns } from "../tables/corpus-table.ts";
import type { DuckDB } from "./duckdb.ts";
import type { Manifest } from "./manifest.ts";
import { sqlText } from "./sql-text.ts";

/** What a cell of an answer holds. */
export type AnswerValue = string | number | boolean | null;

/** The answer to a question. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/** A corpus that can be asked. */
export interface OpenCorpus {
  /** Answers one SELECT. Throws what the engine says of one that it does not understand, or that asks for more than to read the corpus. */
  readonly ask: (sql: string) => Promise<Answer>;
  readonly close: () => void;
}

/**
 * Opens a corpus to be asked, with its tables and views. What is asked reads the files of the corpus and nothing else: no other file, no
 * network, no extension, and it changes nothing.
 */
export async function openCorpus(duckdb: DuckDB, folder: string, { data, tables }: Manifest): Promise<OpenCorpus> {
  const place = resolve(folder, data);
  const instance = await duckdb.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  for (const { name, columns, files } of tables) {
    const all = [...columns, ...partitionColumns.map((column) => ({ name: column, type: "VARCHAR" }))];
    const none = `SELECT ${all.map((column) => `NULL::${column.type} AS "${column.name}"`).join(", ")} WHERE false`;
    const paths = files.map((file) => sqlText(join(place, file))).join(", ");
    const there = `SELECT * FROM read_parquet([${paths}], hive_partitioning=true, hive_types_autocast=false)`;
    await connection.run(`CREATE VIEW ${name} AS ${files.length === 0 ? none : there}`);
  }
  for (const { name, sql } of views) await connection.run(`CREATE VIEW ${name} AS ${sql}`);
  await connection.run(`SET allowed_directories=[${sqlText(place)}]`);
  await connection.run("SET enable_external_access=false");
  await connection.run("SET lock_configuration=true");
  return {
    ask: async (sql) => {
      const statements = await connection.extractStatements(sql);
      if (statements.count !== 1) throw new RangeError("A question is one SELECT.");
      const prepared = await statements.prepare(0);
      if (prepared.statementType !== duckdb.StatementType.SELECT)
        throw new RangeError("A question is one SELECT: it reads, and changes nothing.");
      const reader = await prepared.runAndReadAll();
      return { columns: reader.columnNames(), rows: reader.getRows().map((row) => row.map(plainValue)) };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A value as JSON has it; whole numbers that JSON's cannot hold, dates and all else as text. */
function plainValue(value: unknown): AnswerValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return String(value);
}
