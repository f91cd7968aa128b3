import { isSpecial, textForCell } from "../../tables/cell-text.ts";
import type { Column, Table, Value } from "../../tables/table.ts";

/** A table as CSV: RFC 4180, with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function csvText({ columns, rows }: Table): string {
  return csvFile([csvHead(columns), ...rows.map((row) => csvLine(row.slice(), columns))]);
}

/** Lines as a file. */
export const csvFile = (lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;

/** The byte-order mark, and the names of the columns. */
export const csvHead = (columns: readonly Column[]): string =>
  `\uFEFF${csvLine(
    columns.map(({ name }) => name),
    columns.map(() => textColumn),
  )}`;

const textColumn: Column = { name: "", label: { en: "", zh: "" }, type: "text", required: false };

/** A row as a line; its cells are used up for it. */
export function csvLine(row: Value[], columns: readonly Column[]): string {
  // One text a row, made at once: to add cell to cell leaves more behind than all of the rest of writing.
  for (let index = 0; index < row.length; index++) {
    const value = row[index];
    if (typeof value === "string") row[index] = csvCell(value, columns[index] as Column);
  }
  return row.join(",");
}

function csvCell(text: string, column: Column): string {
  if (column.codes !== undefined ? Object.hasOwn(column.codes.labels, text) : !isSpecial(text)) {
    if (column.codes !== undefined || !odd.test(text)) return text;
    if (!unwritable.test(text)) return quoted(text);
  }
  const cell = escaped(textForCell(text, column, withFormulas));
  // Blanks at the ends are kept by quotation marks in readers that would trim them.
  return odd.test(cell) || cell.trim() !== cell ? quoted(cell) : cell;
}

const quoted = (cell: string) => `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`;

/** A spreadsheet runs what it takes for a formula in a CSV file, as it would not in a cell of a workbook that is text. */
const withFormulas = { formulas: true };

/** What is to be quoted, or cannot be written as it stands. */
const odd = /[",;\t\r\n\0_\uD800-\uDFFF]/;

/** What may have to be escaped. */
const unwritable = /[\0_\uD800-\uDFFF]/;

/**
 * What UTF-8 has no bytes for, a surrogate alone, and what few readers take, a zero, stands as `_xD800_`, as workbooks write it;
 * and so does what looks like that.
 */
const escaped = (cell: string) =>
  cell
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/\0|\p{Cs}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** A cell without such escapes. */
export const unescaped = (cell: string): string =>
  cell.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
