import { mark as markSign, signsIn } from "../lexicon/text-signs.ts";
import { type Cell, isBlank, type Piece } from "./block.ts";

/** A line of the source without marks and the blanks around it. */
export interface Line {
  readonly text: string;
  readonly signs: number;
  readonly pieces: readonly Piece[];
  readonly cells?: readonly Cell[];
  readonly heading?: number;
  readonly bold?: number;
  readonly isBullet?: boolean;
  readonly isIndented?: boolean;
}

/** Reads the line of a source that begins and ends at two places; nothing where it is empty or a rule. Most have no tab in them. */
export function readLine(source: string, start: number, end: number, mayHaveTab: boolean): Line | undefined {
  let [from, to] = [start, end];
  while (to > from && isBlank(source[to - 1])) to--;
  while (from < to && isBlank(source[from])) from++;
  if (from === to || isRule(source, from, to)) return undefined;
  if (source[from] === "|" && source[to - 1] === "|" && to - from > 2) return readBars(source, from, to);
  if (mayHaveTab && (hasTab(source, from, to) || (source[start] === "\t" && hasTab(source, to, end)))) {
    return readCells(source, start, end, "\t");
  }
  return readMarks(source, from, to, from > start);
}

/** --- and the like, at least three of one sign. */
function isRule(source: string, from: number, to: number): boolean {
  if (to - from < 3 || !"-*_=".includes(source[from] ?? "\0")) return false;
  for (let at = from + 1; at < to; at++) if (source[at] !== source[from]) return false;
  return true;
}

function hasTab(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 9) return true;
  return false;
}

function readBars(source: string, from: number, to: number): Line | undefined {
  const line = readCells(source, from + 1, to - 1, "|");
  return line.cells?.every(({ text }) => /^:?-+:?$/.test(text)) === true ? undefined : line;
}

/** The cells of a row; in the words of the row a tab stands between them. */
function readCells(source: string, start: number, end: number, sign: string): Line {
  const cells: Cell[] = [];
  const pieces: Piece[] = [];
  let text = "";
  let signs = 0;
  for (let at = start; at <= end; ) {
    const bar = source.indexOf(sign, at);
    const next = bar < 0 || bar > end ? end : bar;
    const line = readMarks(source, ...trim(source, at, next), false);
    if (cells.length > 0) {
      pieces.push({ from: text.length, at: at - 1 });
      text += "\t";
    }
    for (const piece of line.pieces) pieces.push({ from: text.length + piece.from, at: piece.at });
    cells.push({ text: line.text, from: text.length });
    text += line.text;
    signs |= line.signs;
    at = next + 1;
  }
  return { text, signs, pieces, cells };
}

function trim(source: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (to > from && isBlank(source[to - 1])) to--;
  while (from < to && isBlank(source[from])) from++;
  return [from, to];
}

/** Takes off the marks of Markdown: #, -, >, **, links and escapes. */
function readMarks(source: string, start: number, end: number, isIndented: boolean): Line {
  const [mark = "", quote = "", hashes = "", bullet = ""] = !">#-*+".includes(source[start] ?? "\0")
    ? []
    : (/^((?:>\s?)*)(?:(#{1,6})\s+|([-*+])\s+)?/.exec(source.slice(start, Math.min(end, start + 40))) ?? []);
  const from = Math.min(end, quote.length + hashes.length + bullet.length > 0 ? start + mark.length : start);
  const line = source.slice(from, end);
  const signs = signsIn(line);
  const read: { -readonly [Key in keyof Line]: Line[Key] } =
    (signs & markSign) === 0 ? { text: line, signs, pieces: [{ from: 0, at: from }] } : withoutInline(line, signs, from);
  if (hashes !== "") read.heading = hashes.length;
  if (bullet !== "") read.isBullet = true;
  if (isIndented) read.isIndented = true;
  return read;
}

function withoutInline(line: string, signs: number, at: number): { text: string; signs: number; pieces: Piece[]; bold?: number } {
  const pieces: Piece[] = [];
  let text = "";
  let bold: number | undefined;
  let isBold = false;
  const inline = /\*\*|__(?!_)|\\(?=[!-/:-@[-`{-~])|!?\[([^[\]]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,100}")?\)/g;
  let last = 0;
  const keep = (from: number, to: number) => {
    if (to > from) pieces.push({ from: text.length, at: at + from });
    text += line.slice(from, to);
  };
  for (const match of line.matchAll(inline)) {
    keep(last, match.index);
    if (match[0] === "**" || match[0] === "__") {
      if (!isBold && text === "") isBold = true;
      else if (isBold && bold === undefined) bold = text.length;
    } else if (match[1] !== undefined && !match[0].startsWith("!")) {
      keep(match.index + 1, match.index + 1 + match[1].length);
    }
    last = match.index + match[0].length;
  }
  keep(last, line.length);
  return { text, signs, pieces: pieces.length > 0 ? pieces : [{ from: 0, at }], ...(bold !== undefined && { bold }) };
}
