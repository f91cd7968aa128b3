import { textForCell } from "../../tables/cell-text.ts";
import type { Column, Table, Value } from "../../tables/table.ts";

/**
 * A table as CSV: RFC 4180, with a byte-order mark, by which spreadsheets know that it is UTF-8. What UTF-8 has no bytes for, a
 * surrogate alone, and what few readers take, a zero, stands as `_xD800_`, as workbooks write it.
 */
export function csvText({ columns, rows }: Table): string {
  const text = joined(columns, rows, (cell) => cell);
  return `\uFEFF${isWritable(text) ? text : joined(columns, rows, escaped)}`;
}

function joined(columns: readonly Column[], rows: Table["rows"], keep: (cell: string) => string): string {
  const heads = columns.map(({ name }) => quoted(name));
  let text = `${heads.join(",")}\r\n`;
  for (const row of rows) {
    for (let index = 0; index < row.length; index++) {
      if (index > 0) text += ",";
      const value = row[index];
      if (value !== undefined) text += cellOf(value, columns[index] as Column, keep);
    }
    text += "\r\n";
  }
  return text;
}

function cellOf(value: NonNullable<Value>, column: Column, keep: (cell: string) => string): string {
  if (typeof value !== "string") return String(value);
  return quoted(keep(textForCell(value, column, { formulas: true })));
}

function quoted(cell: string): string {
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  // Blanks at the ends are kept by quotation marks in readers that would trim them.
  if (!isBlank(first) && !isBlank(last) && !toQuote.test(cell)) return cell;
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

const toQuote = /[",;\t\r\n]/u;

/** Whether all of a text can be written as it stands. */
const isWritable = (text: string): boolean => !text.includes("\0") && !text.includes("_x") && isWellFormed(text);

/** Whether no half of a surrogate pair stands alone: what every engine of these years can tell, and its types do not say. */
const isWellFormed = (text: string): boolean => (text as string & { isWellFormed: () => boolean }).isWellFormed();

const escaped = (cell: string) =>
  cell
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/\0|\p{Cs}/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** A cell without such escapes. */
export const unescaped = (cell: string): string =>
  cell.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
