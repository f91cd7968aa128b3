import { readChineseNumber } from "./read-chinese-number.ts";

/** The number in a printed label, and how it is printed: 第三章 is 3 in the style 第#章. */
export interface LabelNumber {
  /** The number. */
  number: number;
  /** The label with `#` in place of it. */
  style: string;
}

/**
 * Reads the number of a label: 一、, （二）, 第三章, 4., (5), ①. Of `1.2.3` the last part counts, and the parts before it
 * belong to the style: （十二） is 12 in the style （#）, `1.2.` is 2 in the style `1.#.`. `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { sectionNumber } from "@regional-plan/model";
 *
 * sectionNumber("第三章"); //=> { number: 3, style: "第#章" }
 * sectionNumber("附件"); //=> undefined
 * ```
 */
export function sectionNumber(label: string): LabelNumber | undefined {
  const text = label.trim();
  const circled = circles.indexOf(text);
  if (circled >= 0) return { number: circled + 1, style: "①" };
  // From the end to the start, so that a long text is gone through once.
  let end = text.length;
  while (end > 0 && !isDigit(text[end - 1]) && !isWord(text[end - 1])) end--;
  const belongs = isDigit(text[end - 1]) ? isDigit : isWord;
  let start = end;
  while (start > 0 && belongs(text[start - 1])) start--;
  const number = readChineseNumber(text.slice(start, end));
  return number === undefined ? undefined : { number, style: `${text.slice(0, start)}#${text.slice(end)}` };
}

const isDigit = (sign = "") => (sign >= "0" && sign <= "9") || (sign >= "０" && sign <= "９");
const isWord = (sign = "") => sign !== "" && "〇零一二三四五六七八九十百".includes(sign);

const circles: readonly string[] = /* @__PURE__ */ Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
