import type { CodeTables } from "../code-tables.ts";
import { data, sha256, source } from "./currencies.gen.ts";

const [inUse = "", withdrawn = ""] = data.split("\n");

const known = new Set(inUse.split(" "));

const lastYears = new Map(withdrawn.split(" ").map((entry) => [entry.slice(0, 3), Number(entry.slice(3))]));

/** ISO 4217, with the codes that it has withdrawn. */
export const currencies: CodeTables["currencies"] = {
  source,
  asOf: source.slice(-10),
  sha256,
  has: (code) => known.has(code) || lastYears.has(code),
  lastYear: (code) => lastYears.get(code),
};
