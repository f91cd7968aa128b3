import type { Loaded } from "../contract/define-format.ts";
import { type ColumnMap, noMap } from "./headings/column-map.ts";
import { placesOf } from "./place-cells.ts";
import { readTables } from "./read-tables.ts";
import type { Sheet } from "./table.ts";

/**
 * The plan in tables, or the part of one that they hold: a single table of measures gives `{ measures: […] }`. Tables are told by
 * their names, columns by their headings, or by a map. Whether it is a plan has not been looked at. Never throws on content.
 */
export function tablesToPlan(sheets: readonly Sheet[], map: ColumnMap = noMap): Loaded {
  const { value, findings, madeIds, fields } = readTables(sheets, map);
  const scope = fields && { fields, whole: new Set<string>() };
  return {
    ...(value !== undefined && { value }),
    findings,
    ...(madeIds && { madeIds }),
    ...(scope && { scope }),
    ...placesOf(sheets, map),
  };
}
