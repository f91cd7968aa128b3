import type { Block, Stretch } from "../segment/block.ts";
import { type LabelStyle, readLabel } from "./read-label.ts";

/** A heading that stands in a table row: its label in one cell, its title in the next. */
export interface RowHeading {
  readonly label: string;
  readonly style: LabelStyle;
  readonly isFirst: boolean;
  readonly title: string;
  readonly place: Stretch;
}

/** The rows of tables that head other rows: 一、 alone in the first cell, or all of a heading in the only cell. */
export function findRowHeadings(blocks: readonly Block[]): Map<number, RowHeading> {
  const found = new Map<number, RowHeading>();
  blocks.forEach((block, at) => {
    if (block.cells === undefined) return;
    const filled = block.cells.filter(({ text }) => text !== "");
    const [first, second] = filled;
    if (first === undefined || block.cells[0] !== first) return;
    const label = readLabel(first.text);
    if (label === undefined || !["#、", "（#）", "第#章"].includes(label.style)) return;
    const isAlone = label.end >= first.text.length;
    const cell = isAlone ? second : filled.length === 1 ? first : undefined;
    if (cell === undefined || cell.text.length > 60) return;
    const title = isAlone ? cell.text : cell.text.slice(label.end);
    found.set(at, {
      label: label.text,
      style: label.style,
      isFirst: label.isFirst,
      title,
      place: { block, from: first.from, to: cell.from + cell.text.length },
    });
  });
  return found;
}
