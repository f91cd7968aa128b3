/** The rows of a CSV text, and what is wrong with it. */
export interface CsvRows {
  readonly rows: string[][];
  /** Where a quotation mark stands that none closes. */
  readonly unclosed?: number;
}

/** Hears where each cell begins; `false` ends the reading. */
export type SeeCell = (row: number, column: number, offset: number) => boolean;

/**
 * Reads CSV as RFC 4180 has it, and what is not quite that as it was meant: any line end, a quotation mark within a cell that
 * does not begin with one, signs between a closing quotation mark and the delimiter. Blank lines are rows without cells.
 */
export function csvRows(text: string, delimiter: string, see?: SeeCell): CsvRows {
  const rows: string[][] = [];
  const end = text.length;
  const sign = delimiter.charCodeAt(0);
  let row: string[] = [];
  let at = 0;
  let unclosed: number | undefined;
  while (at < end) {
    if (see?.(rows.length, row.length, at) === false) break;
    let cell = "";
    if (text.charCodeAt(at) === quote) {
      const [inner, next] = quotedCell(text, at + 1);
      if (next < 0) unclosed ??= at;
      cell = inner;
      at = next < 0 ? end : next;
    }
    let stop = at;
    for (; stop < end; stop++) {
      const code = text.charCodeAt(stop);
      if (code === sign || code === lineFeed || code === carriageReturn) break;
    }
    if (stop > at) cell += text.slice(at, stop);
    row.push(cell);
    at = stop;
    if (at >= end) break;
    if (text.charCodeAt(at) === sign) {
      at++;
      // A delimiter at the very end has an empty cell behind it.
      if (at >= end) row.push("");
      continue;
    }
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    rows.push(row.length === 1 && row[0] === "" ? [] : row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, ...(unclosed !== undefined && { unclosed }) };
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** What stands between quotation marks, and where that ends; −1 where it does not. */
function quotedCell(text: string, start: number): [cell: string, next: number] {
  let cell = "";
  for (let from = start; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return [cell + text.slice(from), -1];
    if (text.charCodeAt(close + 1) !== quote) return [cell + text.slice(from, close), close + 1];
    cell += text.slice(from, close + 1);
    from = close + 2;
  }
}

/** The delimiter that a text uses: the one that its first lines have most of, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, "");
  const lines = head.split(/[\r\n]+/u, 20).filter((line) => line.trim() !== "");
  const counts = [",", ";", "\t", "|"].map((sign) => [sign, score(lines, sign)] as const);
  const [best] = counts.sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 0 ? best[0] : ",";
}

/** How many lines have as many of a sign as most have; a line of a title above the headings may have none. */
function score(lines: readonly string[], sign: string): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...times].map(([count, lines]) => lines + count / 1000));
}
