import { readChineseNumber } from "@regional-plan/model";

/** The number in a printed label, and how it is printed: 第三章 is 3 in the style 第#章. */
export interface LabelNumber {
  number: number;
  style: string;
}

/**
 * Reads the number of a label: 一、, （二）, 第三章, 4., (5), ①. Of `1.2.3` the last part counts, and the parts before it
 * belong to the style: （十二） is 12 in the style （#）, `1.2.` is 2 in the style `1.#.`. `undefined` where there is none.
 */
export function sectionNumber(label: string): LabelNumber | undefined {
  const circled = circles.indexOf(label.trim());
  if (circled >= 0) return { number: circled + 1, style: "①" };
  const match = /^(.*?)(\p{Nd}+|[〇零一二三四五六七八九十百]+)([^\p{Nd}〇零一二三四五六七八九十百]*)$/u.exec(label.trim());
  const number = match?.[2] === undefined ? undefined : readChineseNumber(match[2]);
  return match === null || number === undefined ? undefined : { number, style: `${match[1]}#${match[3]}` };
}

const circles = Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
