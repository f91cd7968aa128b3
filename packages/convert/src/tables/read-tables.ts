import { type Finding, languageTagPattern } from "@regional-plan/model";
import { cellNotes } from "./cell-notes.ts";
import { bindSheets } from "./headings/bind-sheets.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import type { ColumnMap } from "./headings/column-map.ts";
import { joinParts } from "./join-parts.ts";
import { readItems } from "./read-items.ts";
import { readRow } from "./read-row.ts";
import type { Origins, Reading } from "./reading.ts";
import { resolveNames } from "./resolve-names.ts";
import { fieldsIn } from "./scope/table-scope.ts";
import type { Sheet } from "./table.ts";
import { tableFinding } from "./table-findings.ts";
import { headName, tableLayouts, withParts } from "./table-layout.ts";

/** What tables hold, and what is to be said of them. */
export interface ReadTables {
  readonly value?: Record<string, unknown>;
  readonly findings: Finding[];
  readonly madeIds?: ReadonlySet<string>;
  /** The fields that there is a column for. */
  readonly fields?: ReadonlySet<string>;
}

/** Reads the tables that sheets hold, and notes in `origins`, where it is given, which row each object came from. */
export function readTables(sheets: readonly Sheet[], map: ColumnMap, origins?: Origins): ReadTables {
  const languages = languagesIn(sheets);
  const { bound, findings } = bindSheets(sheets, { languages, ...firstYearIn(sheets) }, map);
  if (bound.length === 0) return { findings: [...findings, tableFinding("noTable", {})] };
  const notes = cellNotes();
  const madeIds = new Set<string>();
  const reading: Reading = { tell: notes.tell, findings, origins, madeIds };
  const value: Record<string, unknown> = {};
  for (const layout of tableLayouts()) {
    for (const sheet of bound) {
      if (sheet.layout !== layout) continue;
      if (layout.name === headName) readHead(sheet, value, reading);
      else readItems(sheet, value, reading);
    }
  }
  for (const layout of tableLayouts()) {
    const parts = withParts(layout).slice(1);
    const own = parts.flatMap((part) => bound.filter((sheet) => sheet.layout === part));
    if (own.length > 0) joinParts(own, layout.name === headName ? [value] : ((value[layout.name] ?? []) as unknown[]), reading);
  }
  if (notes.hasNames()) findings.push(...resolveNames(value, languages, { bound, madeIds }));
  return { value, findings: [...findings, ...notes.findings()], fields: fieldsIn(bound), ...(madeIds.size > 0 && { madeIds }) };
}

/** The plan's own fields stand in one row. */
function readHead(bound: BoundSheet, value: Record<string, unknown>, { tell, findings, origins }: Reading): void {
  const { sheet, first } = bound;
  for (let row = first; row < sheet.rows.length; row++) {
    const head = readRow(bound, row, tell);
    if (head === undefined) continue;
    if (origins?.has(value) || value.id !== undefined) findings.push(tableFinding("secondPlan", { row: row + 1 }, sheet.place(row, 0)));
    else {
      Object.assign(value, head);
      origins?.set(value, { bound, row });
    }
  }
}

/** The first year that the plan is for, before its tables are read. */
function firstYearIn(sheets: readonly Sheet[]): { since?: string } {
  const [headings = [], cells = []] = sheets.find(({ name }) => name === headName)?.rows ?? [];
  const [, since] = /^(\d{4})/u.exec(String(cells[headings.indexOf("period")] ?? "")) ?? [];
  return since === undefined ? {} : { since };
}

/** The languages that the plan says it is in, before its tables are read: a heading may not tell its own. */
function languagesIn(sheets: readonly Sheet[]): readonly string[] {
  const cells = sheets.find(({ name }) => name === `${headName}.languages`)?.rows.slice(1) ?? [];
  return cells
    .map((row) => row[row.length - 1])
    .filter((cell): cell is string => typeof cell === "string" && languageTagPattern.test(cell));
}
