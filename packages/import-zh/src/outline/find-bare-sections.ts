import { hasUnitLabel } from "../lexicon/unit-label.ts";
import type { Block } from "../segment/block.ts";
import type { Labelled } from "./labelled.ts";
import type { LabelStyle } from "./read-label.ts";

/**
 * The lines without a number that head what follows them, as a plan has them whose tasks are counted through: at least two
 * lines alike, each before a label of the same style. Told is the style that each stands above.
 */
export function findBareSections(
  blocks: readonly Block[],
  labelled: ReadonlyMap<number, Labelled>,
  isOut: (at: number) => boolean,
): Map<number, LabelStyle> {
  const byStyle = new Map<LabelStyle, number[]>();
  const others: number[] = [];
  blocks.forEach((block, at) => {
    if (isOut(at) || labelled.has(at) || !isBare(block) || !isEnd(blocks[at - 1], isOut(at - 1))) return;
    const next = blocks[at + 1];
    if (next === undefined || isOut(at + 1)) return;
    const style = labelled.get(at + 1)?.label.style;
    if (style === undefined) {
      if (block.text.length <= 16 && next.cells === undefined && next.text.length >= 30) others.push(at);
    } else byStyle.set(style, [...(byStyle.get(style) ?? []), at]);
  });
  const found = new Map<number, LabelStyle>();
  for (const [style, lines] of byStyle) if (lines.length > 1) for (const at of lines) found.set(at, style);
  const [first] = found;
  if (first !== undefined) for (const at of others) if (at > first[0]) found.set(at, first[1]);
  return found;
}

const isBare = ({ text, cells, heading }: Block) =>
  cells === undefined &&
  heading === undefined &&
  text.length >= 4 &&
  text.length <= 30 &&
  /^[\p{L}“]/u.test(text) &&
  !/[。，；：:;,！!？?（(\d]|^(?:附|注|专栏|表|图)/.test(text) &&
  !hasUnitLabel(text);

/** Whether what stands before is whole. */
const isEnd = (before: Block | undefined, isOut: boolean) =>
  before === undefined || isOut || before.cells !== undefined || /[。；：:）)”」】〕\]]$/.test(before.text);
