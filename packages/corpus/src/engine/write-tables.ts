import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type CorpusTable, corpusTables, partitionColumns } from "../tables/corpus-table.ts";
import type { DuckDB } from "./duckdb.ts";
import { type CorpusPlan, keyOf, type Manifest, partitionOf } from "./manifest.ts";
import { sqlText } from "./sql-text.ts";

/** What tables are written from. */
export interface TablesToWrite {
  /** The corpus, and what it holds so far. */
  readonly folder: string;
  readonly before: Manifest | undefined;
  /** A folder for what is needed meanwhile, and that for the tables. */
  readonly staging: string;
  readonly place: string;
  /** All plans, in their order. */
  readonly plans: readonly CorpusPlan[];
  /** The parts of the corpus in which a plan is new, or no longer. */
  readonly touched: ReadonlySet<string>;
  /** The number of each new plan. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The new rows of each table that has any. */
  readonly texts: readonly { readonly table: string; readonly path: string; readonly longest: number }[];
}

/** Writes all tables of a corpus: parts without a change are the same files as before. */
export async function writeTables(duckdb: DuckDB, work: TablesToWrite): Promise<Manifest["tables"]> {
  const { before, place, folder, touched } = work;
  for (const { files } of before?.tables ?? [])
    for (const file of files) if (!touched.has(partOf(file))) linkOrCopy(join(folder, before?.data ?? "", file), join(place, file));
  const waiting = corpusTables().filter((table) => hasRows(work, table));
  // Each in an engine of its own with one thread: the order of rows, and so every byte of a file, is then the same each time.
  await Promise.all(
    Array.from({ length: engines }, async () => {
      const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1", temp_directory: join(work.staging, "spill") });
      const connection = await instance.connect();
      try {
        for (const statement of settings(work)) await connection.run(statement);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await connection.run(copyStatement(next, work));
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    }),
  );
  return corpusTables().map((table) => ({ ...table, files: filesBelow(place, table.name) }));
}

const engines = 2;

const settings = ({ plans, touched, numbers }: TablesToWrite): string[] => {
  const rows = plans.flatMap((plan, rank) => {
    if (!touched.has(partitionOf(plan))) return [];
    const { version, jurisdiction, issued, region, year } = plan;
    const values = [plan.plan, version ?? "", jurisdiction, issued, region, year].map(sqlText);
    return [`(${[rank, numbers.get(keyOf(plan)) ?? "NULL", ...values].join(",")})`];
  });
  const columns =
    "rank INTEGER, number INTEGER, plan VARCHAR, plan_version VARCHAR, plan_jurisdiction VARCHAR, plan_issued VARCHAR, plan_region VARCHAR, plan_year VARCHAR";
  return [
    "SET preserve_insertion_order=true",
    "SET partitioned_write_max_open_files=100000",
    `CREATE TABLE these (${columns})`,
    ...(rows.length > 0 ? [`INSERT INTO these VALUES ${rows.join(",")}`] : []),
  ];
};

/** New rows, and those of plans that stay, in the order of the plans. */
function copyStatement({ name, table, columns }: CorpusTable, work: TablesToWrite): string {
  const own = columns.slice(4);
  const text = work.texts.find((each) => each.table === table);
  const front = "p.rank, p.plan, p.plan_version, p.plan_jurisdiction, p.plan_issued, p.plan_region, p.plan_year";
  const rows = own.map((column) => `r."${column.name}"`).join(", ");
  const sources: string[] = [];
  if (text !== undefined) {
    const types = [{ name: "number", type: "INTEGER" }, ...own].map((column) => `'${column.name}': '${column.type}'`).join(", ");
    const longest = Math.max(2 ** 18, text.longest * 3);
    const dialect = `auto_detect=false, header=false, delim=',', quote='"', escape='"', new_line='\\n', comment='', nullstr='', allow_quoted_nulls=false`;
    const read = `read_csv(${sqlText(text.path)}, ${dialect}, max_line_size=${longest}, buffer_size=${longest * 2}, columns={${types}})`;
    sources.push(`SELECT ${front}, ${rows} FROM ${read} r JOIN these p USING (number)`);
  }
  const old = oldFiles(work, name);
  if (old.length > 0) {
    const same = "p.number IS NULL AND r.plan = p.plan AND r.plan_version = p.plan_version";
    const read = `read_parquet([${old.map(sqlText).join(", ")}], hive_partitioning=false)`;
    sources.push(`SELECT ${front}, ${rows} FROM ${read} r JOIN these p ON ${same}`);
  }
  const to = `(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, PARTITION_BY (${partitionColumns.join(", ")}), OVERWRITE_OR_IGNORE true)`;
  return `COPY (SELECT * EXCLUDE (rank) FROM (${sources.join(" UNION ALL ")}) ORDER BY rank, "row") TO ${sqlText(join(work.place, name))} ${to}`;
}

const hasRows = (work: TablesToWrite, { name, table }: CorpusTable): boolean =>
  work.texts.some((text) => text.table === table) || oldFiles(work, name).length > 0;

/** The files of a table with rows that are written again. */
const oldFiles = ({ before, folder, touched }: TablesToWrite, name: string): string[] =>
  (before?.tables.find((each) => each.name === name)?.files ?? [])
    .filter((file) => touched.has(partOf(file)))
    .map((file) => join(folder, before?.data ?? "", file));

/** `plan_region=33/plan_year=2021` of the path of a file. */
const partOf = (file: string) => file.split("/").slice(1, 3).join("/");

function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function filesBelow(place: string, table: string): string[] {
  try {
    return readdirSync(join(place, table), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".parquet"))
      .map((entry) => relative(place, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      .sort();
  } catch {
    return [];
  }
}
