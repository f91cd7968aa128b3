import type { CodeTables } from "../code-tables.ts";
import { data, sha256, source } from "./currencies.gen.ts";

const known = new Set(data.split(" "));

/** ISO 4217. */
export const currencies: CodeTables["currencies"] = { source, sha256, has: (code) => known.has(code) };
