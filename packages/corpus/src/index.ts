export * from "./engine/build-corpus.ts";
export { type DuckDB, duckdbPackage, loadDuckDB } from "./engine/load-duckdb.ts";
export { type CorpusPlan, type Manifest, readManifest } from "./engine/manifest.ts";
export * from "./engine/read-plans.ts";
export { type CorpusColumn, type CorpusTable, corpusTables, type SqlType } from "./tables/corpus-table.ts";
export * from "./tables/plan-head.ts";
export * from "./tables/plan-rows.ts";
export { sqlName } from "./tables/sql-name.ts";
