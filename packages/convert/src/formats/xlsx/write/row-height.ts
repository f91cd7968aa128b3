import type { CellToWrite } from "./sheet-to-write.ts";

/** The height of a line, in points. */
const line = 15;

/** Rows that are higher than this hide what stands below them. */
const mostLines = 12;

/**
 * How high a row must be to show its texts; nothing where one line does. Programs that open a workbook do not all find that out
 * themselves. `isAlone` says whether a column's cell is no merged one, which has more room.
 */
export function rowHeight(
  row: readonly CellToWrite[],
  widths: readonly number[],
  isAlone: (column: number) => boolean,
): number | undefined {
  let most = 1;
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    const text = typeof cell === "object" && "value" in cell ? cell.value : cell;
    if (typeof text !== "string" || text.length < 6 || !isAlone(column)) continue;
    most = Math.max(most, linesOf(text, widths[column] ?? 10));
  }
  return most === 1 ? undefined : Math.min(most, mostLines) * line + 2;
}

function linesOf(text: string, width: number): number {
  const isBroken = text.includes("\n");
  // No sign is wider than two digits.
  if (!isBroken && text.length * 2 < width) return 1;
  if (!isBroken) return Math.ceil(displayWidth(text) / (width - 1));
  let lines = 0;
  for (const part of text.split("\n")) lines += Math.max(1, Math.ceil(displayWidth(part) / (width - 1)));
  return lines;
}

/** How many digits wide a text is: a Chinese character is as wide as two. */
export function displayWidth(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 && code <= 0xffef) width += 1;
  }
  return width;
}
