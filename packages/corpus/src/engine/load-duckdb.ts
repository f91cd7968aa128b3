import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DuckDB } from "./duckdb.ts";

/** What to install where the library is missing. */
export const duckdbPackage = "@duckdb/node-api";

/** DuckDB as it is installed beside this package, or in the folder that a command is called in; `undefined` where it is in neither. */
export async function loadDuckDB(): Promise<DuckDB | undefined> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    try {
      const place = createRequire(join(process.cwd(), "package.json")).resolve(duckdbPackage);
      return (await import(pathToFileURL(place).href)) as DuckDB;
    } catch {
      return undefined;
    }
  }
}
