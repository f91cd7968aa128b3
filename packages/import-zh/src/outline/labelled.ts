import { signTable } from "../lexicon/sign-table.ts";
import { type Block, type Stretch, trimmed, wordsOf } from "../segment/block.ts";
import { isOnlyTag } from "../segment/find-tags.ts";
import { type Label, type LabelStyle, readLabel } from "./read-label.ts";

/** How the words behind a label look: a line of its own, a short sentence with more behind it, or the text itself. */
type Shape = "own" | "run-in" | "sentence";

/** A block that begins with a label. */
export interface Labelled {
  /** Its place among the blocks. */
  readonly at: number;
  readonly block: Block;
  readonly label: Label;
  readonly shape: Shape;
  /** The words that are its title, if it has one. */
  readonly title: Stretch;
  /** What follows on the line. */
  readonly rest: Stretch;
  /** Whether it is an entry of a list that goes on: it ends in ；. */
  readonly isEntry: boolean;
}

/** How the titles of a style end where not at a stop. */
interface TitleEnds {
  readonly hasColon: boolean;
  readonly hasBlank: boolean;
}

/** Reads every block that begins with a label. */
export function readLabelled(blocks: readonly Block[], isNoise: (at: number) => boolean): Labelled[] {
  const labels = blocks.map(({ text, cells }) => (cells === undefined ? readLabel(text) : undefined));
  const hasDecimal = labels.some((label) => label?.style === "#.#");
  const plain: Labelled[] = [];
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.cells !== undefined) continue;
    const label =
      labels[at] ??
      (hasDecimal ? (readLabel(block.text, true) ?? chapterLabel(block.text, labels[at + 1])) : undefined) ??
      nextLabel(block.text, count);
    if (label === undefined || isNoise(at)) continue;
    if (label.style === "1.") count = Number(/^\d+/.exec(label.text)?.[0] ?? 0);
    plain.push(readWords(at, block, label, undefined));
  }
  const ends = titleEnds(plain);
  return plain.map((item) => {
    const own = ends.get(item.label.style);
    return own?.hasColon === true || own?.hasBlank === true ? readWords(item.at, item.block, item.label, own) : item;
  });
}

/** 1总体要求 is a chapter where 1.1 follows it. */
function chapterLabel(text: string, next: Label | undefined): Label | undefined {
  const number = /^\d{1,2}(?=[\u4e00-\u9fff“《])/.exec(text.slice(0, 4))?.[0];
  return number !== undefined && next?.style === "#.#" && /^\d+[.．]1$/.test(next.text) && next.text.startsWith(number)
    ? { text: number, style: "#", isFirst: number === "1", end: number.length }
    : undefined;
}

/** 12.5G网络建设 is the twelfth of a run, and 5G its first word. */
function nextLabel(text: string, count: number): Label | undefined {
  if (count === 0) return undefined;
  const label = `${count + 1}.`;
  return text.startsWith(label) && /^\d{1,4}[\p{L}“]/u.test(text.slice(label.length, label.length + 6))
    ? { text: label, style: "1.", isFirst: false, end: label.length }
    : undefined;
}

/** A colon or a blank ends the titles of a style where it does so in half of them. */
function titleEnds(all: readonly Labelled[]): Map<LabelStyle, TitleEnds> {
  const counts = new Map<LabelStyle, { all: number; colons: number; blanks: number }>();
  for (const { block, label } of all) {
    let count = counts.get(label.style);
    if (count === undefined) {
      count = { all: 0, colons: 0, blanks: 0 };
      counts.set(label.style, count);
    }
    // Nothing further on is asked for.
    const words = block.text.slice(label.end, label.end + 60);
    count.all++;
    if (colonFirst.test(words)) count.colons++;
    if (blankFirst.test(words)) count.blanks++;
  }
  const ends = new Map<LabelStyle, TitleEnds>();
  for (const [style, { all: total, colons, blanks }] of counts) {
    const least = Math.max(1, total / 2);
    ends.set(style, { hasColon: colons >= least, hasBlank: blanks >= least });
  }
  return ends;
}

const colonFirst = /^[^。；，：:]{2,24}[：:](?=.{6})/;
const blankFirst = /^[^。；，：:\s]{3,24}[\s\u3000]+(?=.{10})/;

function readWords(at: number, block: Block, label: Label, ends: TitleEnds | undefined): Labelled {
  const { text } = block;
  const bold = block.bold !== undefined && block.bold > label.end + 1 && block.bold < text.length ? block.bold : undefined;
  const early = ends?.hasColon === true ? colonFirst : ends?.hasBlank === true ? blankFirst : undefined;
  const short = early?.exec(text.slice(label.end, label.end + 60))?.[0].length;
  const stop = bold ?? (short === undefined ? endOfSentence(text, label.end) : label.end + short);
  const near = text.slice(label.end, label.end + 80);
  const tag = /[（(]/.test(near) ? tagBehind.exec(near)?.[1] : undefined;
  const to = tag !== undefined && label.end + tag.length < stop ? label.end + tag.length : stop;
  const title = withoutStop(trimmed({ block, from: label.end, to }));
  const rest = trimmed({ block, from: to, to: text.length });
  const words = wordsOf(title);
  const isText = /[，；].*[，；].*[，；]/.test(words) || words.length > 45 || text.endsWith("；");
  const hasMore = rest.to > rest.from && !isOnlyTag(wordsOf(rest));
  const endsInStop = /[。；]/.test(text[title.to] ?? "");
  const isShort = words.length <= 40 && !isText;
  const shape: Shape =
    isShort && hasMore ? "run-in" : isShort && (!endsInStop || words.length <= 25) && isTitle(words) ? "own" : "sentence";
  return { at, block, label, shape, title, rest, isEntry: /[；;]/.test(text.slice(Math.max(label.end, text.length - 1))) };
}

const tagBehind = /^(.{2,60}?)[（(](?:牵头|责任|配合|负责|主办|承办)[^：:（）()]{0,8}[：:]/;

/** A figure that changes makes a sentence of its own: 地区生产总值年均增长7%. */
const isTitle = (words: string) =>
  !/\d/.test(words) || !/\d.*(?:%|％)|(?:达到|增长|超过|突破|不少于|以上)[^，]{0,6}\d|\d[^，]{0,6}以上/.test(words);

/** Where the first sentence ends: at a stop outside of brackets and quotation marks. */
export function endOfSentence(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const kind = marks[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === 1) depth++;
    else if (kind === 2) depth = Math.max(0, depth - 1);
    else if (depth === 0 || at - from > 200) return at + 1;
  }
  return text.length;
}

/** What opens, what closes, and what ends a sentence. */
const marks = /* @__PURE__ */ signTable("（(“《〔［", "）)”》〕］", "。！？!?");

function withoutStop({ block, from, to }: Stretch): Stretch {
  let end = to;
  while (end > from && /[。：:；;！\s]/.test(block.text[end - 1] ?? "")) end--;
  return { block, from, to: end };
}
