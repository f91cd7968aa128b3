import { bracket } from "../lexicon/text-signs.ts";
import { hasUnitLabel } from "../lexicon/unit-label.ts";
import { type Block, type Cell, type Piece, placeOf } from "./block.ts";
import { gatherCells } from "./gather-cells.ts";
import type { ParagraphHint } from "./hint.ts";
import { type Line, readLine } from "./line.ts";
import { startsAnew } from "./starts-anew.ts";
import { type Lines, widthOfLines } from "./width-of-lines.ts";

/**
 * The paragraphs and table rows of a text: what a line break has torn is joined, and marks are taken off; each block still
 * tells where its characters stand in the text. Where a reader knows the paragraphs, they are not joined.
 */
export function segmentText(text: string, hints: readonly ParagraphHint[] = []): Block[] {
  const lines = readLines(text);
  if (hints.length > 0) return gatherCells(withHints(lines, hints));
  const width = widthOfLines(lines);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const parts = [lines[at] as Line];
    const open = new OpenBrackets();
    open.read(lines[at] as Line);
    const pages: Line[] = [];
    for (at++; at < lines.length; at++) {
      let after = at;
      while (after < lines.length && isPageNumber(lines[after] as Line)) after++;
      const next = lines[after];
      if (next === undefined || !goesOn(parts.at(-1) as Line, next, open.isOpen(), width)) break;
      pages.push(...lines.slice(at, after));
      open.read(next);
      parts.push(next);
      at = after;
    }
    blocks.push(parts.length === 1 ? (parts[0] as Line) : join(parts), ...pages);
  }
  return gatherCells(blocks);
}

/** — 3 — stands between two lines of a paragraph where a page ends within it. */
const isPageNumber = ({ text, cells }: Line) => cells === undefined && text.length < 12 && /^[-—–－]\s*\d{1,4}\s*[-—–－]$/.test(text);

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let tab = -1;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (tab < start) tab = nextTab(text, start);
    const line = readLine(text, start, end, tab < end);
    if (line !== undefined) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function nextTab(text: string, from: number): number {
  const at = text.indexOf("\t", from);
  return at < 0 ? text.length : at;
}

function withHints(lines: readonly Line[], hints: readonly ParagraphHint[]): Block[] {
  let next = 0;
  return lines.map((line) => {
    const start = line.pieces[0]?.at ?? 0;
    while (next < hints.length && (hints[next]?.end ?? 0) <= start) next++;
    const hint = hints[next];
    const row = line.cells === undefined ? line : withRowSpans(line, line.cells, hints, next);
    if (hint === undefined || hint.start > start) return row;
    return {
      ...row,
      ...(hint.heading !== undefined && { heading: hint.heading }),
      ...(hint.isNoise === true && { isNoise: true }),
    };
  });
}

/** A row of a table with the cells that go on in the rows below it. */
function withRowSpans(line: Line, cells: readonly Cell[], hints: readonly ParagraphHint[], first: number): Line {
  const spans = new Map<number, number>();
  const last = line.pieces.at(-1);
  const end = last === undefined ? 0 : last.at + line.text.length - last.from;
  for (let at = first; at < hints.length && (hints[at]?.start ?? 0) < end; at++) {
    const { start, rowSpan } = hints[at] as ParagraphHint;
    if (rowSpan !== undefined) spans.set(start, rowSpan);
  }
  if (spans.size === 0) return line;
  return {
    ...line,
    cells: cells.map((cell) => {
      const rowSpan = cell.text === "" ? undefined : spans.get(placeOf({ block: line, from: cell.from, to: cell.from + 1 }).start);
      return rowSpan === undefined ? cell : { ...cell, rowSpan };
    }),
  };
}

/** Whether brackets are open; one that stays open for long was never closed. */
class OpenBrackets {
  #open = 0;
  #since = 0;
  read({ text, signs }: Line): void {
    for (let at = 0; at < text.length && (signs & bracket) !== 0; at++) {
      const sign = text[at];
      if (sign === "（" || sign === "(" || sign === "〔" || sign === "［") this.#open++;
      else if (sign === "）" || sign === ")" || sign === "〕" || sign === "］") this.#open = Math.max(0, this.#open - 1);
    }
    this.#since = this.#open === 0 ? 0 : this.#since + text.length;
  }
  isOpen(): boolean {
    return this.#open > 0 && this.#since < longestBracket;
  }
}

const longestBracket = 600;

function goesOn(line: Line, next: Line, isOpen: boolean, lines: Lines | undefined): boolean {
  if (line.cells !== undefined || next.cells !== undefined || next.heading !== undefined || next.isBullet) return false;
  const isFull = lines !== undefined && line.text.length >= lines.width * 0.85;
  // Where paragraphs are indented, a line that is not belongs to the one before it, whatever it begins with; headings may be not.
  if (lines?.isIndented === true && isFull && line.heading === undefined)
    return next.isIndented !== true && !(/[。！？：]$/.test(line.text) && startsAnew(next.text));
  if (isOpen && (hasUnitLabel(next.text) || !startsAnew(next.text))) return true;
  if (line.heading !== undefined || startsAnew(next.text)) return false;
  if (/[，、,]$/.test(line.text)) return true;
  if (isFull) return !/[。！？；：:;.]$/.test(line.text);
  return (
    (line.text.length >= 60 || /[。；]/.test(line.text)) &&
    /[，。；,]/.test(line.text) &&
    /[\p{L}\p{N}]$/u.test(line.text) &&
    !isTitleLike(line.text)
  );
}

/** A line that ends as the title of a document does is whole. */
const isTitleLike = (text: string) =>
  !/[。；]/.test(text) && /(?:通知|方案|计划|规划|意见|措施|办法|细则|清单|批复|纲要|要点|印发|落实)$/.test(text);

function join(lines: readonly Line[]): Block {
  const pieces: Piece[] = [];
  let text = "";
  let signs = 0;
  for (const line of lines) {
    // A line of units that follows in a bracket ends the name before it; a blank parts Latin words.
    const between =
      text === ""
        ? ""
        : hasUnitLabel(line.text) && !/[（(［[〔，、；。]$/.test(text)
          ? "；"
          : /[a-z0-9]$/i.test(text) && /^[a-z]/i.test(line.text)
            ? " "
            : "";
    if (between !== "") pieces.push({ from: text.length, at: (line.pieces[0]?.at ?? 1) - 1 });
    text += between;
    for (const piece of line.pieces) pieces.push({ from: text.length + piece.from, at: piece.at });
    text += line.text;
    signs |= line.signs;
  }
  const { bold, heading, isBullet } = lines[0] as Line;
  return {
    text,
    signs,
    pieces,
    ...(bold !== undefined && { bold }),
    ...(heading !== undefined && { heading }),
    ...(isBullet && { isBullet }),
  };
}
