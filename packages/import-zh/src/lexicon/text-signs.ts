/**
 * What the signs of a text may begin or be a part of, a bit each. A paragraph is walked once, where its line is read; whoever
 * looks for something later asks first whether a sign of it is there at all. A bit that is set promises nothing.
 */
export const bracket = 1;
/** A full-width or a plain colon. */
export const colon = 2;
/** What stands in every date: 年, 月, 期, 末, 季. */
export const dateSign = 4;
/** A digit, plain or full-width, or a word of a Chinese numeral. */
export const numeral = 8;
export const wideDigit = 16;
/** What marks of Markdown are made of within a line. */
export const mark = 32;
/** 会 of 会同, and 由. */
export const bodySign = 64;
/** What stands in every sentence that rules how tags are to be read: 牵 of 牵头, 列 of 列出, 下 of 以下. */
export const ruleSign = 128;

/** The bits of all signs of a part of a text. */
export function signsIn(text: string, from = 0, to = text.length): number {
  let found = 0;
  for (let at = from; at < to; at++) found |= table[text.charCodeAt(at)] as number;
  return found;
}

const table = /* @__PURE__ */ tableOf([
  ["（([［【〔）)］]】〕", bracket],
  ["：:", colon],
  ["年月期末季", dateSign],
  ["0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿廿卅几壹贰叁肆伍陆柒捌玖拾佰仟", numeral],
  ["０１２３４５６７８９", wideDigit],
  ["*_[\\", mark],
  ["会由", bodySign],
  ["牵列下", ruleSign],
]);

function tableOf(groups: readonly (readonly [string, number])[]): Uint8Array {
  const all = new Uint8Array(0x10000);
  for (const [signs, bit] of groups) {
    for (let at = 0; at < signs.length; at++) all[signs.charCodeAt(at)] = (all[signs.charCodeAt(at)] as number) | bit;
  }
  return all;
}
