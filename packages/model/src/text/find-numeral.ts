/** Where a numeral begins and ends in a text: everything that touches it and counts, so that none is ever read in part. */
export interface NumeralPlace {
  readonly start: number;
  readonly end: number;
}

/** The first numeral at or after a place. */
export function findNumeral(text: string, from: number): NumeralPlace | undefined {
  starts.lastIndex = from;
  const start = starts.exec(text)?.index;
  return start === undefined ? undefined : { start, end: numeralEnd(text, start) };
}

/** Whether a numeral begins at a place. */
export function isNumeralAt(text: string, at: number): boolean {
  startHere.lastIndex = at;
  return startHere.test(text);
}

const start = "[0-9０-９〇零一二三四五六七八九两十百千万亿廿卅]|[壹贰叁肆伍陆柒捌玖](?=[拾佰仟万亿角])|几(?=[十百千万亿])";
const starts = /* @__PURE__ */ new RegExp(start, "gu");
const startHere = /* @__PURE__ */ new RegExp(start, "yu");

const digits: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set("0123456789０１２３４５６７８９");
const words: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set("〇零一二三四五六七八九两十百千万亿廿卅几");
const formal: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set("壹贰叁肆伍陆柒捌玖拾佰仟");
/** What stands between digits: a group ends, or the fraction begins. */
const betweenDigits: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(",，.．\u00a0\u2007\u2009\u202f\u3000 ");

/** Powers, and parts of one: 10², 3½. */
const raised = /^(?:[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215f])$/u;

const blanks: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set("\u00a0\u2007\u2009\u202f\u3000 ");

/** Whether 万, 亿 or 千万 stands at a place: 320 万名 is printed with a blank. */
const isScaleAt = (text: string, at: number) => /^(?:[十百千]?[万亿])/u.test(text.slice(at, at + 2));

function numeralEnd(text: string, start: number): number {
  const isFormal = formal.has(text[start]);
  const isNumeral = (at: number) => digits.has(text[at]) || words.has(text[at]) || (isFormal && formal.has(text[at]));
  let end = start + 1;
  for (;;) {
    if (isNumeral(end) || raised.test(text[end] ?? "")) end++;
    else if (betweenDigits.has(text[end]) && digits.has(text[end - 1]) && digits.has(text[end + 1])) end += 2;
    else if (blanks.has(text[end]) && digits.has(text[end - 1]) && isScaleAt(text, end + 1)) end += 2;
    else if (text[end] === "点" && isNumeral(end + 1)) end += 2;
    else if (text[end] === "分" && text[end + 1] === "之" && isNumeral(end + 2)) end += 3;
    else if ((text[end] === "余" || text[end] === "多") && "百千万亿".includes(text[end + 1] ?? "\0")) end += 2;
    else break;
  }
  return end - otherWordAt(text, start, end);
}

/** How many signs at the end of a numeral begin another word: 千 in 10万千瓦, 百 in 5百分点, 零 in 10万零售户. */
function otherWordAt(text: string, start: number, end: number): number {
  const [last, next = "\0"] = [text[end - 1], text[end]];
  if (last === "千" && "瓦米克赫卡伏帕焦".includes(next)) return 1;
  if (last === "百" && next === "分" && text[end + 1] === "点") return 1;
  return last === "零" && end - start > 1 && "售碳部距件".includes(next) ? 1 : 0;
}
