import { knownCharacters } from "./known-characters.ts";
import type { PageWord } from "./open-pdf.ts";

/** A line of a page. */
export interface PageLine {
  text: string;
  words: readonly PageWord[];
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Puts the words of a page into lines by where they stand. */
export function pageLines(words: readonly PageWord[]): PageLine[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: PageWord[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const word of sorted) {
    if (word.baseline > reach) groups.push([]);
    // The line goes as far down as its first words say: figures set high or low belong to it.
    if (word.baseline > reach) reach = word.baseline + word.size * 0.45;
    (groups[groups.length - 1] as PageWord[]).push(word);
  }
  return groups.map(lineOf).filter(({ text }) => text !== "");
}

/** Words as one line. */
function lineOf(words: readonly PageWord[]): PageLine {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const sizes = new Map<number, number>();
  for (const { size, text } of sorted) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [size] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const word of sorted) {
    const known = knownCharacters(word.text);
    // Some programs draw bold text twice, a little apart.
    if (word.left < right - 0.6 * word.size && text.endsWith(known)) continue;
    text += `${text !== "" && isApart(text, known, word.left - right, word.size) ? " " : ""}${known}`;
    right = Math.max(right, word.right);
  }
  return { text: text.trim(), words: sorted, left: sorted[0]?.left ?? 0, right, baseline: sorted[0]?.baseline ?? 0, size };
}

/** What a title stands behind with a blank: 专栏1 重点工程, 第一章 总则. */
const heading = /^(?:(?:专栏|附件|附表|表|图)\s?\d{1,2}|第[一二三四五六七八九十百\d]{1,4}[章节条篇编])$/u;

/**
 * Between words of Latin letters a blank is one, and behind `1.` and 第一章. Beside Chinese characters programs leave room that
 * nobody typed, more of it where a line is stretched to the edge.
 */
function isApart(before: string, after: string, gap: number, size: number): boolean {
  const isShort = before.length < 12;
  const isLatin = /[\w.,;:)%]$/u.test(before.slice(-1)) && (/^[\w(]/u.test(after) || (isShort && /^[\d.]+\.$/u.test(before)));
  return gap > size * (isLatin || (isShort && heading.test(before)) ? 0.15 : 0.7);
}
