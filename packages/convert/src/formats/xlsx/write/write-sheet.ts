import { cellAddress, columnLetters } from "../cell-address.ts";
import { writeAttribute, writeCellText } from "../cell-text.ts";
import { rowHeight } from "./row-height.ts";
import type { SharedTexts } from "./shared-texts.ts";
import { type CellToWrite, type SheetToWrite, type StyleName, styleNames } from "./sheet-to-write.ts";

/** How far below the last row people can still choose from a list. */
const roomBelow = 1000;

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** The part of a sheet, whose texts are put to those of the workbook. The order of its elements is the schema's. */
export function writeSheet(sheet: SheetToWrite, texts: SharedTexts): string {
  const { columns, rows, headings, merges = [], notes = [] } = sheet;
  const parts = [head, writeView(headings), '<sheetFormatPr defaultRowHeight="15"/>'];
  if (columns.length > 0) {
    const each = columns.map(
      ({ width, style, hidden }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${numberOf(style)}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`,
    );
    parts.push(`<cols>${each.join("")}</cols>`);
  }
  parts.push("<sheetData>");
  const letters = columns.map((_, at) => columnLetters(at));
  const styles = columns.map(({ style }) => numberOf(style));
  const heightOf = heightsOf(sheet);
  for (const [index, row] of rows.entries())
    parts.push(
      `<row r="${index + 1}"${heightOf(row, index)}>${writeCells(row, index + 1, index < headings, { letters, styles, texts })}</row>`,
    );
  parts.push("</sheetData>");
  if (merges.length > 0) {
    const each = merges.map(({ top, left, bottom, right }) => `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`);
    parts.push(`<mergeCells count="${merges.length}">${each.join("")}</mergeCells>`);
  }
  parts.push(writeChoices(sheet));
  parts.push('<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>');
  parts.push('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  if (notes.length > 0) parts.push('<legacyDrawing r:id="notes"/>');
  parts.push("</worksheet>");
  return parts.join("");
}

/** The number of a style in the style sheet. */
const numberOf = (style: StyleName): number => styleNames.indexOf(style);

/** Headings stay in sight. */
function writeView(headings: number): string {
  const pane =
    headings === 0
      ? ""
      : `<pane ySplit="${headings}" topLeftCell="A${headings + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** What the cells of all rows are written with: the letters and styles of their columns, and the texts of the workbook. */
interface CellWriting {
  readonly letters: readonly string[];
  readonly styles: readonly number[];
  readonly texts: SharedTexts;
}

function writeCells(row: readonly CellToWrite[], number: number, isHeading: boolean, { letters, styles, texts }: CellWriting): string {
  let cells = "";
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at];
    if (cell === undefined) continue;
    const address = `${letters[at] ?? columnLetters(at)}${number}`;
    if (typeof cell === "object" && "formula" in cell) {
      cells += `<c r="${address}" t="str"><f>${writeCellText(cell.formula)}</f><v></v></c>`;
      continue;
    }
    const [value, style] =
      typeof cell === "object" ? [cell.value, numberOf(cell.style)] : [cell, isHeading ? numberOf("heading") : (styles[at] ?? 0)];
    if (value === "") cells += `<c r="${address}" s="${style}"/>`;
    else if (typeof value === "string") cells += `<c r="${address}" s="${style}" t="s"><v>${texts.numberOf(value)}</v></c>`;
    else if (typeof value === "number") cells += `<c r="${address}" s="${style}"><v>${value}</v></c>`;
    else cells += `<c r="${address}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
  }
  return cells;
}

/** Nobody looks at more rows before they touch them. */
const mostMeasured = 5000;

/** The height of each row as an attribute. */
function heightsOf({ columns, merges = [] }: SheetToWrite): (row: readonly CellToWrite[], index: number) => string {
  const widths = columns.map(({ width }) => width);
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  return (row, index) => {
    if (index >= mostMeasured || widths.length === 0) return "";
    const height = rowHeight(row, widths, (column) => merged.size === 0 || !merged.has(`${index + 1} ${column}`));
    return height === undefined ? "" : ` ht="${height}"`;
  };
}

/** Lists to choose from. What is not in one can still be typed, after a question. */
function writeChoices({ columns, rows, headings }: SheetToWrite): string {
  const each = columns.flatMap(({ choices }, at) => {
    if (choices === undefined) return [];
    const letter = columnLetters(at);
    const range = `${letter}${headings + 1}:${letter}${Math.max(rows.length, headings) + roomBelow}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${writeAttribute(choices)}</formula1></dataValidation>`;
  });
  return each.length === 0 ? "" : `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}
