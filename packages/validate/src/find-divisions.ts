import type { CodeTables, Division } from "./code-tables.ts";
import { isNamed, spellings } from "./division-names.ts";

/** Finds the divisions that have a name, for itself or with those that they lie in. */
export type FindDivisions = (own: string) => readonly Division[];

/** Reads the whole table at the first question: a sound plan asks none. */
export function findDivisions(divisions: CodeTables["divisions"]): FindDivisions {
  let known: Map<string, Division[]> | undefined;
  return (own) => {
    known ??= bySpelling(divisions);
    const name = own
      .normalize("NFKC")
      .replace(/\s|\(.*/gu, "")
      .slice(0, longest);
    const ends = [...name].map((_, at, signs) => signs.slice(at).join(""));
    const found = new Set(ends.flatMap((end) => known?.get(end) ?? []));
    return [...found].filter((division) => isNamed(own, division, divisions));
  };
}

/** More than any name has, with all that it lies in. */
const longest = 60;

function bySpelling(divisions: CodeTables["divisions"]): Map<string, Division[]> {
  const known = new Map<string, Division[]>();
  for (const division of divisions.under("")) {
    for (const spelling of new Set(division.names.flatMap(({ name }) => spellings(name)))) {
      const same = known.get(spelling);
      if (same === undefined) known.set(spelling, [division]);
      else same.push(division);
    }
  }
  return known;
}
