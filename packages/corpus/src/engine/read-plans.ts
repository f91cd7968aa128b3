import { join } from "node:path";
import { planOfTables, type Table, tableLayouts, type Value, withParts } from "@regional-plan/convert";
import { tableOf } from "../tables/table-of-rows.ts";
import type { DuckDB } from "./duckdb.ts";
import { type CorpusPlan, type Manifest, partitionOf } from "./manifest.ts";
import { sqlText } from "./sql-text.ts";

/** The plans of a corpus, one after the other in the order of the manifest, as values that have the shape of plans. */
export async function* readPlans(duckdb: DuckDB, folder: string, manifest: Manifest, wanted = manifest.plans): AsyncGenerator<unknown> {
  const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    for (let first = 0; first < wanted.length; first += atOnce) {
      const some = wanted.slice(first, first + atOnce);
      const tables = some.map((): Table[] => []);
      const parts = new Set(some.map(partitionOf));
      for (const layout of tableLayouts().flatMap(withParts)) {
        const listed = manifest.tables.find(({ table }) => table === layout.name);
        const files = (listed?.files ?? []).filter((file) => parts.has(file.split("/").slice(1, 3).join("/")));
        if (files.length === 0) continue;
        const reader = await connection.runAndReadAll(
          rowsOf(
            files.map((file) => join(folder, manifest.data, file)),
            some,
          ),
        );
        const rows = some.map((): Value[][] => []);
        for (const [at, ...row] of reader.getRows()) rows[Number(at)]?.push(row.map((value) => (value ?? undefined) as Value));
        for (const [at, own] of rows.entries()) if (own.length > 0) tables[at]?.push(tableOf(layout, reader.columnNames().slice(1), own));
      }
      for (const own of tables) yield planOfTables(own).value;
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const atOnce = 50;

function rowsOf(paths: readonly string[], plans: readonly CorpusPlan[]): string {
  const these = plans.map(({ plan, version }, index) => `(${index}, ${sqlText(plan)}, ${sqlText(version ?? "")})`).join(", ");
  const from = `read_parquet([${paths.map(sqlText).join(", ")}], hive_partitioning=false)`;
  return `SELECT p.place, r.* EXCLUDE (plan, plan_version, plan_jurisdiction, plan_issued) FROM ${from} r JOIN (VALUES ${these}) p(place, id, edition) ON r.plan = p.id AND r.plan_version = p.edition ORDER BY p.place, r."row"`;
}
