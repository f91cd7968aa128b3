import type { Finding } from "@regional-plan/model";
import { listAtPath } from "./at-path.ts";
import { type BoundSheet, bindSheets } from "./bind-sheets.ts";
import { cellNotes } from "./cell-notes.ts";
import { joinParts } from "./join-parts.ts";
import { readRow, type TellCell } from "./read-row.ts";
import type { Sheet } from "./table.ts";
import { tableFinding } from "./table-findings.ts";
import { headName, type TableLayout, tableLayouts, withParts } from "./table-layout.ts";

/** A row of a sheet. */
export interface RowPlace {
  readonly bound: BoundSheet;
  readonly row: number;
}

/** The rows that objects were made from; of a list of plain values, those of its values in their order. */
export type Origins = Map<object, RowPlace | RowPlace[]>;

/** On the way through tables. */
export interface Reading {
  readonly tell: TellCell;
  readonly findings: Finding[];
  readonly origins: Origins | undefined;
}

/** What tables hold, and what is to be said of them. */
export interface ReadTables {
  readonly value?: Record<string, unknown>;
  readonly findings: Finding[];
}

/** Reads the tables that sheets hold, and notes in `origins`, where it is given, which row each object came from. */
export function readTables(sheets: readonly Sheet[], origins?: Origins): ReadTables {
  const { bound, findings } = bindSheets(sheets);
  if (bound.length === 0) return { findings: [...findings, tableFinding("noTable", {})] };
  const notes = cellNotes();
  const reading: Reading = { tell: notes.tell, findings, origins };
  const value: Record<string, unknown> = {};
  for (const layout of tableLayouts()) {
    for (const sheet of bound) if (sheet.layout === layout) readItems(sheet, value, reading);
  }
  for (const layout of tableLayouts()) {
    const parts = withParts(layout).slice(1);
    const own = parts.flatMap((part) => bound.filter((sheet) => sheet.layout === part));
    if (own.length > 0) joinParts(own, itemsOf(layout, value), reading);
  }
  return { value, findings: [...findings, ...notes.findings()] };
}

const itemsOf = ({ name }: TableLayout, value: Record<string, unknown>): readonly unknown[] =>
  name === headName ? [value] : ((value[name] ?? []) as readonly unknown[]);

/** The rows of a list become its items; those of the plan itself its fields. */
function readItems(bound: BoundSheet, value: Record<string, unknown>, { tell, findings, origins }: Reading): void {
  const { sheet, layout, first } = bound;
  const isHead = layout.name === headName;
  let hasHead = false;
  for (let row = first; row < sheet.rows.length; row++) {
    const item = readRow(bound, row, tell);
    if (item === undefined) continue;
    if (!isHead) {
      listAtPath(value, layout.path).push(item);
      origins?.set(item as object, { bound, row });
    } else if (hasHead) findings.push(tableFinding("secondPlan", { row: row + 1 }, sheet.place(row, 0)));
    else {
      hasHead = true;
      Object.assign(value, item);
      origins?.set(value, { bound, row });
    }
  }
}
