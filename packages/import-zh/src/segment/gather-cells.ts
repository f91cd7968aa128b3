import { columnName } from "../lexicon/column-names.ts";
import { readLabel } from "../outline/read-label.ts";
import type { Block, Cell, Piece } from "./block.ts";

/** Puts the rows of tables together that are printed a cell a line, as a copy of a page or a .pdf gives them. */
export function gatherCells(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const header = headerAt(blocks, at);
    const rows = header === 0 ? [] : rowsAfter(blocks, at, header);
    if (rows.length === 0) {
      found.push(blocks[at] as Block);
      at++;
      continue;
    }
    found.push(rowOf(blocks.slice(at, at + header)));
    for (const [from, to] of rows) found.push(rowOf(blocks.slice(from, to)));
    at = rows.at(-1)?.[1] ?? at + 1;
  }
  return found;
}

/** How many blocks from a place on are the headings of columns; at least three. */
function headerAt(blocks: readonly Block[], at: number): number {
  let count = 0;
  while (count < 10 && isColumnName(blocks[at + count])) count++;
  return count >= 3 ? count : 0;
}

const isColumnName = (block: Block | undefined) =>
  block !== undefined &&
  block.cells === undefined &&
  block.text.length <= 14 &&
  columnName.test(block.text.replaceAll(/[\s（）()]|[（(].*?[）)]/g, ""));

/** The rows behind a header: each ends in its attribute, or begins with its number, or has a cell for each column. */
function rowsAfter(blocks: readonly Block[], at: number, columns: number): [number, number][] {
  const start = at + columns;
  let end = start;
  while (end < blocks.length && isCell(blocks[end] as Block)) end++;
  const names = blocks.slice(at, start).map(({ text }) => text.replaceAll(/\s/g, ""));
  const rows: [number, number][] = [];
  if (/属性|性质/.test(names.at(-1) ?? "")) {
    let from = start;
    for (let next = start; next < end; next++) {
      if (!attribute.test(blocks[next]?.text ?? "")) continue;
      rows.push([Math.max(from, next + 1 - columns), next + 1]);
      from = next + 1;
    }
    return rows;
  }
  if (/序号|编号/.test(names[0] ?? "")) return numberedRows(blocks, start, columns);
  for (let from = start; from + columns <= end; from += columns) rows.push([from, from + columns]);
  return (end - start) % columns === 0 ? rows : [];
}

/** Rows that begin with 1, 2, 3 …: a cell of theirs may be a paragraph, and a row may lack what it shares with the one above. */
function numberedRows(blocks: readonly Block[], start: number, columns: number): [number, number][] {
  const rows: [number, number][] = [];
  const isNumber = (at: number) => blocks[at]?.text === String(rows.length + 1) && blocks[at]?.cells === undefined;
  for (let from = start; isNumber(from); ) {
    const label = String(rows.length + 2);
    let to = from + 1;
    while (to < blocks.length && to < from + columns && isLongCell(blocks[to] as Block)) to++;
    // A figure of the row may be the number of the next: where the row is whole, that one comes behind it.
    if (to - from === columns && blocks[to]?.text !== label) {
      const early = blocks.slice(from + 2, to).findIndex(({ text }) => text === label);
      if (early >= 0 && to < blocks.length && isLongCell(blocks[to] as Block)) to = from + 2 + early;
    }
    rows.push([from, to]);
    from = to;
  }
  return rows;
}

const attribute = /^[（(]?(?:预期性?|约束性?)[）)]?$/;

const isCell = (block: Block) => isLongCell(block) && block.text.length <= 60 && !/。$/.test(block.text);

function isLongCell({ text, cells }: Block): boolean {
  if (cells !== undefined || text.length > 400 || /^(?:注|专栏|附|说明|资料来源)/.test(text)) return false;
  const label = readLabel(text);
  return label === undefined || !["#、", "（#）", "第#章", "第#节"].includes(label.style);
}

function rowOf(blocks: readonly Block[]): Block {
  const cells: Cell[] = [];
  const pieces: Piece[] = [];
  let text = "";
  let signs = 0;
  for (const block of blocks) {
    if (text !== "") {
      pieces.push({ from: text.length, at: (block.pieces[0]?.at ?? 1) - 1 });
      text += "\t";
    }
    cells.push({ text: block.text, from: text.length });
    for (const { from, at } of block.pieces) pieces.push({ from: text.length + from, at });
    text += block.text;
    signs |= block.signs;
  }
  return { text, signs, pieces, cells };
}
