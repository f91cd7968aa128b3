import { dateLine, numberLine, planNoun } from "../lexicon/official-words.ts";
import { readLabel } from "../outline/read-label.ts";
import type { Block } from "./block.ts";

/** A title that stands on one line or several. */
export interface Title {
  readonly text: string;
  /** The first of its blocks, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The titles that stand between two blocks: lines without a stop that together end as the title of a document does. */
export function readTitles(blocks: readonly Block[], from: number, to: number, isNoise: (at: number) => boolean): Title[] {
  const titles: Title[] = [];
  for (let at = from; at < to; ) {
    const title = isNoise(at) ? undefined : titleAt(blocks, at, to);
    if (title !== undefined) titles.push(title);
    at = title?.to ?? at + 1;
  }
  return titles;
}

function titleAt(blocks: readonly Block[], from: number, to: number): Title | undefined {
  let text = "";
  for (let at = from; at < Math.min(to, from + mostLines); at++) {
    const block = blocks[at];
    if (block === undefined || !isTitleLine(block)) return undefined;
    text += block.text;
    if (text.length > longestTitle) return undefined;
    const next = blocks[at + 1]?.text ?? "";
    const isTorn =
      /^(?:[（(]|的(?:通知|函|意见)|[和及与暨])/.test(next) &&
      at + 1 < to &&
      next.length < 40 &&
      !dateLine.test(next) &&
      !/公开|删减/.test(next);
    if (!isTorn && isWhole(text)) return { text, from, to: at + 1 };
  }
  return undefined;
}

const mostLines = 5;
const longestTitle = 120;

function isTitleLine({ text, cells }: Block): boolean {
  if (cells !== undefined || text.length > 80 || /[。；：:;，、]$/.test(text) || /。/.test(text)) return false;
  if (/^附\s*[件表录]\s*\d*[：:]?$/.test(text)) return false;
  return !dateLine.test(text) && !numberLine.test(text) && (readLabel(text) === undefined || /^[（(]\D{0,4}\d{4}/.test(text));
}

/** 关于印发… goes on to its 通知. */
function isWhole(text: string): boolean {
  if (!planNoun.test(text) || text.length < 5) return false;
  if (count(text, "《") !== count(text, "》") || count(text, "“") !== count(text, "”")) return false;
  return !/(?:关于|的通知).{0,10}(?:印发|转发|下发)/.test(text) || /(?:通知|函|公告|决定|批复)(?:[（(].{0,20}[）)])?$/.test(text);
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** The title that a notice names where the plan behind it prints none: 关于印发《…》的通知. */
export function forwardedTitle(notice: Title): Title | undefined {
  const inner = /(?:印发|转发|下发|公布|发布)\s*《(.+)》的(?:通知|函|公告|决定)$/.exec(notice.text)?.[1];
  return inner !== undefined && planNoun.test(inner) ? { ...notice, text: inner } : undefined;
}

/** The title in the headline of a piece of news: 某市印发《…》. */
export function newsTitle(blocks: readonly Block[], isNoise: ReadonlySet<number>, to: number): Title | undefined {
  for (let at = 0; at < Math.min(to, 12); at++) {
    const { text, cells } = blocks[at] as Block;
    const inner =
      cells === undefined && !isNoise.has(at) ? /(?:印发|发布|公布|出台)\s*《([^《》]{4,80})》$/.exec(text.slice(0, 160))?.[1] : undefined;
    if (inner !== undefined && planNoun.test(inner)) return { text: inner, from: at, to: at + 1 };
  }
  return undefined;
}
