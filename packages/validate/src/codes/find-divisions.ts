import type { Division } from "./code-tables.ts";
import { type FindDivision, isNamed, plainName, spellings } from "./division-names.ts";

/** Finds the divisions that have a name, for themselves or with those that they lie in. Reads the whole table at the first question. */
export function findDivisions(all: () => readonly Division[], find: FindDivision): (own: string) => Division[] {
  let known: Map<string, Division[]> | undefined;
  return (own) => {
    known ??= bySpelling(all());
    const name = plainName(own).replace(/\(.*/u, "").slice(0, longest);
    const ends = [...name].map((_, at, signs) => signs.slice(at).join(""));
    const found = new Set(ends.flatMap((end) => known?.get(end) ?? []));
    return [...found].filter((division) => isNamed(own, division, find));
  };
}

/** More than any name has, with all that it lies in. */
const longest = 60;

function bySpelling(all: readonly Division[]): Map<string, Division[]> {
  const known = new Map<string, Division[]>();
  for (const division of all) {
    for (const spelling of new Set(division.names.flatMap(({ name }) => spellings(name)))) {
      const same = known.get(spelling);
      if (same === undefined) known.set(spelling, [division]);
      else same.push(division);
    }
  }
  return known;
}
