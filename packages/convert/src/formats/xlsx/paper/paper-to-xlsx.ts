import { joinTexts, labelled, type Paper, type PaperBlock, type PaperTable, type PaperText, showDate } from "@regional-plan/model";
import { fact } from "../../../document/fact.ts";
import { figureTable } from "../../../document/figure-table.ts";
import { displayWidth } from "../write/row-height.ts";
import { sheetNames } from "../write/sheet-names.ts";
import type { CellToWrite, NoteToWrite, SheetToWrite, StyleName } from "../write/sheet-to-write.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { linesOf, noteIn, tableCells } from "./table-cells.ts";

/**
 * Writes a paper as a workbook: its text on the first sheet, a line a row, and each of its tables and figures on a sheet of its
 * own, where numbers are numbers. Of two languages each has a line in every cell. The same paper gives the same bytes.
 *
 * @example
 * ```ts
 * import { paperToXlsx } from "@regional-plan/convert/xlsx";
 *
 * const bytes = paperToXlsx({ title: { zh: "通报" }, body: [{ kind: "paragraph", text: { zh: "进展顺利。" } }] }, ["zh"]);
 * String.fromCharCode(...bytes.slice(0, 2)); //=> "PK"
 * ```
 */
export function paperToXlsx(paper: Paper, languages: readonly string[]): Uint8Array {
  const tables = tablesOf(paper);
  const said = linesOf(paper.title, languages).replaceAll("\n", " ");
  const names = sheetNames([said, ...tables.map(({ name }) => linesOf(name, languages.slice(0, 1)))]);
  const sheets = [textSheet(paper, languages), ...tables.map(({ table }) => tableSheet(table, languages))];
  return writeWorkbook(sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? String(at + 1) })));
}

type Sheet = Omit<SheetToWrite, "name">;

/** The tables of a paper, and its figures as tables, in their order, with what their sheets are called by. */
function tablesOf({ body, annexes = [] }: Paper): { name: PaperText; table: PaperTable }[] {
  return [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === "table" || block.kind === "figure"
      ? [{ name: block.caption, table: block.kind === "table" ? block : figureTable(block) }]
      : [],
  );
}

/** A table with its caption above it, which stays in sight with the headings. */
function tableSheet(table: PaperTable, languages: readonly string[]): Sheet {
  const { caption, widths, head } = table;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const { rows, merges, notes } = tableCells(table, languages, 1);
  const last = widths.length - 1;
  return {
    columns: widths.map((width) => ({ width: Math.max(10, Math.round((width * 130) / total)), style: "frame" as const })),
    rows: [[{ value: linesOf(caption, languages), style: "title" }], ...rows],
    headings: 1 + head.length,
    merges: [...(last > 0 ? [{ top: 1, left: 0, bottom: 1, right: last }] : []), ...merges],
    notes,
  };
}

/** All that is no table, a line a row; where a table stands in the text, its name does. */
function textSheet(
  { title, number, date, issuers = [], addressees = [], facts = [], body, annexes = [] }: Paper,
  languages: readonly string[],
): Sheet {
  const rows: CellToWrite[][] = [];
  const notes: NoteToWrite[] = [];
  const line = (text: PaperText, style: StyleName = "words") => {
    const note = noteIn(text, languages);
    rows.push([{ value: linesOf(text, languages), style }]);
    if (note !== "") notes.push({ row: rows.length, column: 0, text: note });
  };
  const blocks = (of: readonly PaperBlock[]) => {
    for (const block of of) {
      if (block.kind === "heading") line(labelled(block.label, block.text), "heading");
      else if (block.kind === "paragraph") line(block.text);
      else if (block.kind === "list") for (const item of block.items) line(labelled("•", item));
      else line(joinTexts([elsewhere, block.caption], ""));
    }
  };
  line(title, "title");
  for (const text of [number, ...issuers, date === undefined ? undefined : showDate(date)]) if (text !== undefined) line(text);
  for (const { name, text } of facts) line(fact(name, text));
  if (addressees.length > 0) line(fact(joinTexts(addressees), ""));
  blocks(body);
  for (const annex of annexes) {
    line(annex.title, "heading");
    blocks(annex.blocks);
  }
  return {
    columns: [{ width: Math.max(60, Math.min(110, displayWidth(linesOf(title, languages)))), style: "words" }],
    rows,
    headings: 1,
    notes,
  };
}

const elsewhere = { zh: "见工作表：", en: "See the sheet: " };
