import type { CodeTables, Division } from "../code-tables.ts";
import { data, sha256, source } from "./divisions.gen.ts";

/** GB/T 2260 from 2002 on, county level and above. */
export const divisions: CodeTables["divisions"] = {
  source,
  sha256,
  find: (code) => table().get(code),
};

let known: ReadonlyMap<string, Division> | undefined;

function table(): ReadonlyMap<string, Division> {
  known ??= read();
  return known;
}

function read(): Map<string, Division> {
  const [months = "", ...histories] = data.split("\n");
  const years = months.split(" ").map((month) => Number(month.slice(0, 4)));
  const divisions = new Map<string, Division>();
  for (const history of histories) {
    const [bits = "", names = ""] = history.split(" ");
    const inForce = (year: number) => isListed(bits, years, year);
    for (const [, code = "", name = ""] of names.matchAll(/(\d{6})(\D+)/gu)) divisions.set(code, { name, inForce });
  }
  return divisions;
}

/**
 * By the last list of the year itself. A year without one lies between two lists, and either may be right; so does every
 * year before the first list or after the last.
 */
function isListed(bits: string, years: readonly number[], year: number): boolean {
  const before = years.findLastIndex((listed) => listed <= year);
  if (years[before] === year) return bits[before] === "1";
  return bits[before] === "1" || bits[before + 1] === "1";
}
