import { type FindingLocation, pointerSteps } from "@regional-plan/model";
import type { Loaded } from "../contract/define-format.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import type { ColumnMap } from "./headings/column-map.ts";
import { readTables } from "./read-tables.ts";
import type { Origins, RowPlace } from "./reading.ts";
import type { Sheet } from "./table.ts";

/** Finds the cells of paths. To note where everything came from takes reading again, which only what is found makes worth while. */
export function placesOf(sheets: readonly Sheet[], map: ColumnMap): Pick<Loaded, "locate" | "sourceOf"> {
  let made: { value: unknown; origins: Origins } | undefined;
  const noted = () => {
    if (made === undefined) {
      const origins: Origins = new Map();
      made = { value: readTables(sheets, map, origins).value, origins };
    }
    return made;
  };
  const find = (path: string) => cellAt(path, noted().value, noted().origins);
  return {
    locate: (paths) => new Map(paths.flatMap((path) => entry(path, placeOf(find(path))))),
    sourceOf: (path) => {
      const found = find(path);
      const cell = found?.index === undefined ? undefined : found.bound.sheet.rows[found.row]?.[found.index];
      return typeof cell === "string" ? cell : undefined;
    },
  };
}

const entry = (path: string, place: FindingLocation | undefined): [string, FindingLocation][] =>
  place === undefined ? [] : [[path, place]];

const placeOf = (found: FoundCell | undefined) => found?.bound.sheet.place(found.row, found.index ?? found.bound.fields[0]?.index ?? 0);

interface FoundCell extends RowPlace {
  /** The column in the sheet; absent where a row as a whole is meant. */
  readonly index?: number;
}

/** The cell of a path, else the row of what lies around it. */
function cellAt(path: string, value: unknown, origins: Origins): FoundCell | undefined {
  let at: unknown = value;
  let found: FoundCell | undefined = rowOf(origins.get(value as object));
  let rest: string[] = [];
  for (const step of pointerSteps(path)) {
    const rows = typeof at === "object" && at !== null ? origins.get(at) : undefined;
    const row = Array.isArray(rows) ? rows[Number(step)] : undefined;
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined;
    const own = row ?? rowOf(typeof at === "object" && at !== null ? origins.get(at) : undefined);
    if (own === undefined) rest.push(step);
    else [found, rest] = [own, []];
  }
  if (found === undefined) return undefined;
  const index = columnOf(found.bound, rest);
  return index === undefined ? found : { ...found, index };
}

/** The rows of a list of parts stand one by one with the parts; a list as a whole is where its first is. */
const rowOf = (rows: RowPlace | RowPlace[] | undefined): RowPlace | undefined => (Array.isArray(rows) ? rows[0] : rows);

/** The column that holds what lies at a path within a row, else that of what lies nearest. */
function columnOf({ fields }: BoundSheet, rest: readonly string[]): number | undefined {
  for (let length = rest.length; length >= 0; length--) {
    const near = fields.find(({ path }) => length <= path.length && rest.slice(0, length).every((step, at) => path[at] === step));
    if (near !== undefined && (length > 0 || near.path.length === 0)) return near.index;
  }
  return undefined;
}
