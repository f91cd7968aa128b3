import type { Cell } from "./table.ts";

/** What people see in a cell. */
export function wordsOf(cell: Cell): string {
  if (cell === undefined || cell === null) return "";
  return (typeof cell === "object" ? ("shown" in cell ? (cell.shown ?? cell.text) : cell.text) : String(cell)).trim();
}
