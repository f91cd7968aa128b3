import type { CodeTables } from "./code-tables.ts";
import { data, sha256, source } from "./currencies.gen.ts";

/** ISO 4217, with the codes that it has withdrawn. */
export const currencies: CodeTables["currencies"] = {
  source,
  asOf: source.slice(-10),
  sha256,
  has: (code) => table().has(code),
  lastYear: (code) => table().get(code),
};

/** The codes, and the last year of those that are withdrawn. Made when the first is asked for: many plans name none. */
function table(): ReadonlyMap<string, number | undefined> {
  if (known === undefined) {
    const [inUse = "", withdrawn = ""] = data.split("\n");
    known = new Map(inUse.split(" ").map((code) => [code, undefined]));
    for (const entry of withdrawn.split(" ")) known.set(entry.slice(0, 3), Number(entry.slice(3)));
  }
  return known;
}

let known: Map<string, number | undefined> | undefined;
