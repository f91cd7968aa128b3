import type { Finding } from "@regional-plan/model";
import type { Cell, Span, Sheet as TableSheet } from "../../../tables/table.ts";
import type { TableLayout } from "../../../tables/table-layout.ts";
import { cellAddress, columnLetters } from "../cell-address.ts";
import type { Sheet, SheetRow, Workbook } from "../read/workbook.ts";
import { xlsxFinding } from "../xlsx-findings.ts";
import { columnNamed } from "./headings.ts";
import { choicesSheet, layoutOfSheet, planSheet } from "./own-sheets.ts";

/** What the first cell of a row begins with that is there as an example, and is not read. */
export const exampleSign = "例：";

/**
 * The sheets of a workbook as tables, without what is hidden in them. A workbook that was made here has a sheet that says so: what
 * people have hidden of it they have only put out of their way.
 */
export function workbookToTables({ sheets }: Pick<Workbook, "sheets">): { tables: TableSheet[]; findings: Finding[] } {
  const isOwn = sheets.some(({ name, hidden }) => name === planSheet && hidden);
  const tables: TableSheet[] = [];
  const findings: Finding[] = [];
  for (const sheet of sheets) {
    const { name, hidden } = sheet;
    if (isOwn && (name === planSheet || name === choicesSheet || name === instructionsSheet)) continue;
    const layout = layoutOfSheet(name);
    if (hidden && !(isOwn && layout !== undefined)) {
      if (sheet.rows.length > 0) findings.push(xlsxFinding("hiddenSheet", { sheet: name }, { sheet: name }));
      continue;
    }
    tables.push(tableOf(withoutHidden(sheet, findings, isOwn), layout, isOwn));
  }
  const examples = isOwn ? sheets.flatMap(({ name, rows }) => rows.filter(isExample).map(({ number }) => ({ name, number }))) : [];
  const [first] = examples;
  if (first !== undefined)
    findings.push(xlsxFinding("exampleRows", { count: examples.length }, { sheet: first.name, cell: cellAddress(first.number, 0) }));
  return { tables, findings };
}

/** The sheet that tells people what to do. */
export const instructionsSheet = "填写说明";

function withoutHidden(sheet: Sheet, findings: Finding[], isOwn: boolean): Sheet {
  return withoutHiddenColumns(withoutHiddenRows(sheet, findings), findings, isOwn ? ownHidden : noHeadings);
}

/** The columns that are hidden in a workbook that was made here: by them the rows of tasks are known again. */
export const ownHidden: readonly string[] = ["id", "for"];
const noHeadings: readonly string[] = [];

function withoutHiddenRows(sheet: Sheet, findings: Finding[]): Sheet {
  const { name, rows } = sheet;
  const numbers = (how: SheetRow["hidden"]) => rows.filter(({ hidden }) => hidden === how).map(({ number }) => number);
  const [byHand, byFilter] = [numbers("hand"), numbers("filter")];
  if (byHand.length > 0)
    findings.push(xlsxFinding("hiddenRows", { rows: runs(byHand) }, { sheet: name, cell: cellAddress(byHand[0] as number, 0) }));
  if (byFilter.length > 0) {
    const found = xlsxFinding("hiddenRows", { rows: runs(byFilter) }, { sheet: name, cell: cellAddress(byFilter[0] as number, 0) });
    findings.push({ ...found, severity: "info", variant: "filtered" });
  }
  return byHand.length === 0 ? sheet : { ...sheet, rows: movedDown(sheet).filter(({ hidden }) => hidden !== "hand") };
}

/** The value of merged cells stands in the first row, and shows in the next where that one is hidden. */
function movedDown({ rows, merges }: Sheet): readonly SheetRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { top, left, bottom } of merges) {
    const first = byNumber.get(top);
    if (first?.hidden !== "hand" || first.cells[left] === undefined) continue;
    for (let number = top + 1; number <= bottom; number += 1) {
      const row = byNumber.get(number);
      if (row === undefined || row.hidden === "hand") continue;
      const cells = [...row.cells];
      cells[left] = first.cells[left];
      byNumber.set(number, { ...row, cells });
      break;
    }
  }
  return [...byNumber.values()];
}

/** How many rows at the top may hold headings. */
const headingRows = 20;

/** A hidden column is an older copy where a column that is shown has the same heading. */
function withoutHiddenColumns(sheet: Sheet, findings: Finding[], own: readonly string[]): Sheet {
  const { name, rows, hiddenColumns } = sheet;
  if (hiddenColumns.size === 0) return sheet;
  const used = [...hiddenColumns].filter((column) => rows.some(({ cells }) => cells[column] !== undefined)).sort((a, b) => a - b);
  const top = rows.slice(0, headingRows);
  const isCopy = (column: number) =>
    top.some(({ cells }) => {
      const heading = cells[column];
      return typeof heading === "string" && cells.some((other, at) => at !== column && !hiddenColumns.has(at) && other === heading);
    });
  const copies = new Set(used.filter(isCopy));
  const isOwn = (column: number) => top.some(({ cells }) => own.includes(String(cells[column])));
  const kept = used.filter((column) => !copies.has(column) && !isOwn(column));
  const tell = (columns: readonly number[]) =>
    xlsxFinding(
      "hiddenColumns",
      { columns: columns.map(columnLetters).join("、") },
      { sheet: name, cell: cellAddress(rows[0]?.number ?? 1, columns[0] ?? 0) },
    );
  if (copies.size > 0) findings.push(tell([...copies]));
  if (kept.length > 0) findings.push({ ...tell(kept), severity: "info", variant: "read" });
  if (copies.size === 0) return sheet;
  const cellsOf = (row: SheetRow) => row.cells.map((cell, column) => (copies.has(column) ? undefined : cell));
  return { ...sheet, rows: rows.map((row) => ({ ...row, cells: cellsOf(row) })) };
}

/** `3–5, 9` */
function runs(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  const shown = found.slice(0, 10).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return `${shown.join(", ")}${found.length > 10 ? " …" : ""}`;
}

function tableOf(sheet: Sheet, layout: TableLayout | undefined, isOwn: boolean): TableSheet {
  const { name, merges } = sheet;
  const kept = isOwn ? sheet.rows.filter((row) => !isExample(row)) : sheet.rows;
  // Who looks for headings goes through every cell, empty ones too.
  const rows = kept.map(({ cells }, index) => (index < headingRows ? Array.from(cells) : cells));
  if (layout !== undefined && rows[0] !== undefined) rows[0] = headingsIn(rows[0], layout);
  const spans = merges.length === 0 ? [] : spansIn(kept, sheet);
  return {
    name: layout?.name ?? name,
    rows,
    ...(spans.length > 0 && { spans }),
    place: (row, column) => ({ sheet: name, cell: cellAddress(kept[row]?.number ?? 1, column) }),
  };
}

const isExample = ({ cells }: SheetRow): boolean => {
  const first = cells.find((cell) => cell !== undefined);
  return typeof first === "string" && first.startsWith(exampleSign);
};

/** Headings as they were written here are the names of columns; others are left to who reads tables. */
function headingsIn(cells: readonly Cell[], layout: TableLayout): Cell[] {
  const names = Array.from(cells, (cell) => (typeof cell === "string" ? columnNamed(layout, cell) : undefined));
  return Array.from(cells, (cell, at) => names[at] ?? cell);
}

/** So many cells are given the words of merged ones; no table that people make comes near. */
const mostMerged = 2_000_000;

/** Merged cells by the rows that are left, and no wider than what is filled in. */
function spansIn(kept: readonly SheetRow[], { merges }: Sheet): Span[] {
  const width = kept.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let left = mostMerged;
  return merges.flatMap(({ top, left: column, bottom, right }) => {
    const row = firstFrom(kept, top);
    const [rows, columns] = [firstFrom(kept, bottom + 1) - row, Math.min(right + 1, width) - column];
    if (rows < 1 || columns < 1 || rows * columns > left) return [];
    left -= rows * columns;
    return [{ row, column, rows, columns }];
  });
}

/** The index of the first row with this number or a higher one. */
function firstFrom(rows: readonly SheetRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as SheetRow).number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
