/** Where a numeral begins and ends in a text: everything that touches it and counts, so that none is ever read in part. */
export interface NumeralPlace {
  readonly start: number;
  readonly end: number;
}

/** The first numeral at or after a place. */
export function findNumeral(text: string, from: number): NumeralPlace | undefined {
  for (let at = from; at < text.length; at++)
    if (kinds[text.charCodeAt(at)] !== 0 && isNumeralAt(text, at)) return { start: at, end: numeralEnd(text, at) };
  return undefined;
}

/** Whether a numeral begins at a place. */
export function isNumeralAt(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at)] ?? 0;
  if (kind === digit || kind === word) return true;
  if (kind === formal) return "拾佰仟万亿角".includes(text[at + 1] ?? "\0");
  return kind === anyWord && "十百千万亿".includes(text[at + 1] ?? "\0");
}

/** What a sign may be in a numeral, a bit each. */
const digit = 1;
const word = 2;
/** 壹 to 玖 begin a numeral of their own. */
const formal = 4;
const formalScale = 8;
/** Stands between digits: a group ends, or the fraction begins. */
const between = 16;
const blank = 32;
/** Powers, and parts of one: 10², 3½. */
const raised = 64;
const link = 128;
/** 几 is a word of a numeral, and begins one before a scale alone. */
const anyWord = 130;

/** By its code, what a sign may be: a numeral is looked for at every sign of a text. */
const kinds = /* @__PURE__ */ kindsByCode();

function kindsByCode(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const add = (signs: string, kind: number) => {
    for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = kind;
  };
  add("0123456789０１２３４５６７８９", digit);
  add("〇零一二三四五六七八九两十百千万亿廿卅", word);
  add("几", anyWord);
  add("壹贰叁肆伍陆柒捌玖", formal);
  add("拾佰仟", formalScale);
  add(",，.．", between);
  add("\u00a0\u2007\u2009\u202f\u3000 ", between | blank);
  add("\u00b2\u00b3\u00b9\u00bc\u00bd\u00be", raised);
  add("点分余多", link);
  // ⁰ to ₉, and ⅐ to ⅟.
  return table.fill(raised, 0x2070, 0x208a).fill(raised, 0x2150, 0x2160);
}

/** Whether 万, 亿 or 千万 stands at a place: 320 万名 is printed with a blank. */
const isScaleAt = (text: string, at: number) => /^(?:[十百千]?[万亿])/u.test(text.slice(at, at + 2));

function numeralEnd(text: string, start: number): number {
  const own = digit | word | (kindAt(text, start) === formal ? formal | formalScale : 0);
  let end = start + 1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === 0) break;
    if ((kind & (own | raised)) !== 0) end++;
    else if ((kind & between) !== 0 && isDigitAt(text, end - 1) && isDigitAt(text, end + 1)) end += 2;
    else if ((kind & blank) !== 0 && isDigitAt(text, end - 1) && isScaleAt(text, end + 1)) end += 2;
    else if (text[end] === "点" && (kindAt(text, end + 1) & own) !== 0) end += 2;
    else if (text[end] === "分" && text[end + 1] === "之" && (kindAt(text, end + 2) & own) !== 0) end += 3;
    else if ((text[end] === "余" || text[end] === "多") && "百千万亿".includes(text[end + 1] ?? "\0")) end += 2;
    else break;
  }
  return end - otherWordAt(text, start, end);
}

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;
const isDigitAt = (text: string, at: number): boolean => kindAt(text, at) === digit;

/** How many signs at the end of a numeral begin another word: 千 in 10万千瓦, 百 in 5百分点, 零 in 10万零售户. */
function otherWordAt(text: string, start: number, end: number): number {
  const last = text[end - 1];
  const next = text[end] ?? "\0";
  if (last === "千" && "瓦米克赫卡伏帕焦".includes(next)) return 1;
  if (last === "百" && next === "分" && text[end + 1] === "点") return 1;
  return last === "零" && end - start > 1 && "售碳部距件".includes(next) ? 1 : 0;
}
