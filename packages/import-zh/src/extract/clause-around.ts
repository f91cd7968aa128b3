import { signTable } from "../lexicon/sign-table.ts";
import type { Amount } from "./amounts.ts";
import type { Part } from "./question.ts";

/** The clause of an amount; in a list each amount has its own. */
export function clauseAround(text: string, { start, end }: Amount): Part {
  let from = start;
  while (
    from > Math.max(0, start - longestSentence) &&
    ends[text.charCodeAt(from - 1)] !== 1 &&
    !(ends[text.charCodeAt(from - 1)] === 2 && /\d[^、，；。]*$/.test(text.slice(Math.max(0, from - 30), from - 1)))
  )
    from--;
  let to = end;
  while (
    to < Math.min(text.length, end + longestSentence) &&
    ends[text.charCodeAt(to)] !== 1 &&
    !(ends[text.charCodeAt(to)] === 2 && /^[^，。；、]{0,30}\d/.test(text.slice(to + 1, to + 32)))
  )
    to++;
  return { from, to: to };
}

const ends = /* @__PURE__ */ signTable("，。；：！？,;:\n\t", "、");

/** The sentence around a place. */
export function sentenceAround(text: string, at: number): Part {
  let from = at;
  const first = Math.max(0, at - longestSentence);
  while (from > first && !isStop(text.charCodeAt(from - 1))) from--;
  let to = at;
  const last = Math.min(text.length, at + longestSentence);
  while (to < last && !isStop(text.charCodeAt(to))) to++;
  return { from, to };
}

/** 。！？ and a line break. */
const isStop = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0a;

/** Beyond it nothing is looked for: what has no stop for so long is no sentence. */
const longestSentence = 400;
