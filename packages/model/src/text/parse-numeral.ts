import { numberInWords } from "./number-in-words.ts";

/** What a numeral means, as decimal texts that no arithmetic has touched. */
export interface Numeral {
  /** The number; the lower one of two neighbours: 七 of 七八十 is 70. */
  readonly low: string;
  /** The upper one of two neighbours: 七八十 is 70 to 80. */
  readonly high?: string;
  /** The 万 or 亿 that closes it, where all of the number stands before it: 1.5亿, 3千万, 两千五百万. */
  readonly scale: string;
  /** What it is a part of, where it is a fraction: 百 of 百分之五. */
  readonly of?: string;
  /** Whether 余 or 多 stands in it: 10余万. */
  readonly isMore: boolean;
  /** Whether it is a scale alone: 百, 万, 千亿. */
  readonly isBare: boolean;
}

/** A numeral that is longer stands in no plan. */
const longestNumeral = 60;

/** Reads a whole text as one numeral; `undefined` where it is none, or one that could mean several things. */
export function parseNumeral(text: string): Numeral | undefined {
  if (text === "" || text.length > longestNumeral) return undefined;
  if (text.length === 1) return parseSign(text.charCodeAt(0));
  // 12, 3.5 and 20万 are nearly all that plans print, and the first of them most often.
  if (isWhole(text)) return { low: text, scale: "", isMore: false, isBare: false };
  const [, low, scale = ""] = plainDigits.exec(text) ?? [];
  return low === undefined ? parseLong(text) : { low, scale, isMore: false, isBare: false };
}

/** Whether it is a number of ASCII digits that a number of JSON surely holds. */
function isWhole(text: string): boolean {
  if (text.length > 15 || text.charCodeAt(0) === 0x30) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

const plainDigits = /^((?:0|[1-9]\d{0,14})(?:\.\d+)?)([十百千]?(?:万亿|亿亿|万|亿))?$/u;

/** Reads a sign alone, by its code. The 一 of 一体化 stands in every sentence: what it means is found out once. */
export function parseSign(code: number): Numeral | undefined {
  if (!oneSign.has(code)) oneSign.set(code, parseLong(String.fromCharCode(code)));
  return oneSign.get(code);
}

/** What each sign means that a numeral may consist of alone. */
const oneSign = /* @__PURE__ */ new Map<number, Numeral | undefined>();

function parseLong(text: string): Numeral | undefined {
  const plain = plainNumeral(text);
  const [parts = "", part, ...others] = plain.split("分之");
  if (part === undefined) return parseSimple(plain);
  const [whole, numeral] = [parseSimple(parts), parseSimple(part)];
  if (others.length > 0 || whole === undefined || numeral === undefined || numeral.isMore) return undefined;
  const isWhole = whole.high === undefined && !whole.isMore && /^[1-9]\d*$/u.test(whole.low) && "百千万亿".includes(whole.scale);
  return isWhole ? { ...numeral, of: whole.low + whole.scale, isBare: false } : undefined;
}

/** The sign of each numeral as `numberInWords` takes it. */
function plainNumeral(text: string): string {
  return text.replaceAll(strange, (sign) => plainSigns.get(sign) ?? sign).replace(/ (?=[十百千]?[万亿])/u, "");
}

const strange = /[０-９．，〇两壹贰叁肆伍陆柒捌玖拾佰仟\u00a0\u2007\u2009\u202f\u3000]/gu;

const plainSigns: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [
    ["０１２３４５６７８９．，", "0123456789.,"],
    ["〇两壹贰叁肆伍陆柒捌玖拾佰仟", "零二一二三四五六七八九十百千"],
    ["\u00a0\u2007\u2009\u202f\u3000", "     "],
  ].flatMap(([from = "", to = ""]) => [...from].map((sign, at): [string, string] => [sign, to[at] ?? sign])),
);

function parseSimple(text: string): Numeral | undefined {
  const more = /[余多]/u.exec(text);
  if (more !== null) {
    const before = text.slice(0, more.index);
    const after = text.slice(more.index + 1);
    const numeral = /^[百千]?[万亿]{1,2}$|^[百千]$/u.test(after) ? parseSimple(before + after) : undefined;
    return numeral === undefined || numeral.isMore || numeral.high !== undefined || parseSimple(before) === undefined
      ? undefined
      : { ...numeral, isMore: true };
  }
  const decimal = /^(\d[\d, ]*)(\.\d+)?([十百千]?(?:万亿|亿亿|万|亿)?)$/u.exec(text);
  if (decimal !== null) {
    const [, whole = "", fraction = "", scale = ""] = decimal;
    const digits = withoutGroups(whole);
    return digits === undefined ? undefined : { low: digits + fraction, scale, isMore: false, isBare: false };
  }
  const plain = text.replaceAll("廿", "二十").replaceAll("卅", "三十");
  const point = /^([零一二三四五六七八九十百千万]+)点([零一二三四五六七八九]+)([十百千]?(?:万亿|亿亿|万|亿)?)$/u.exec(plain);
  if (point !== null) {
    const [, words = "", fraction = "", scale = ""] = point;
    const whole = numberInWords(words);
    return whole === undefined ? undefined : { low: `${whole}.${digitsOf(fraction)}`, scale, isMore: false, isBare: false };
  }
  return /^[零一二三四五六七八九]{2,}$/u.test(plain) ? parseRow(plain) : parseWords(plain);
}

/** 1,200 and 12 000: all groups but the first have three digits, and one sign is between them. */
function withoutGroups(text: string): string | undefined {
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/u.test(text) || /^[1-9]\d{0,2}(?: \d{3})+$/u.test(text)) return text.replaceAll(/[, ]/gu, "");
  return /^(?:0|[1-9]\d*)$/u.test(text) ? text : undefined;
}

/** 二〇二五 has the digits of a number, and 三五 or 五六 two numbers; 一二三 may be either. */
function parseRow(text: string): Numeral | undefined {
  if (text.length === 2 && areNeighbours(text))
    return { low: digitsOf(text[0]), high: digitsOf(text[1]), scale: "", isMore: false, isBare: false };
  const isNumber = !text.startsWith("零") && (text.length >= 4 || text.includes("零"));
  return isNumber ? { low: digitsOf(text), scale: "", isMore: false, isBare: false } : undefined;
}

function parseWords(text: string): Numeral | undefined {
  const pair = /[一二三四五六七八九]{2}/u.exec(text);
  if (pair !== null) {
    const { 0: digits, index } = pair;
    // 十四五 is the name of a plan.
    if (!areNeighbours(digits) || isPlanName(text)) return undefined;
    const lower = parseWords(text.slice(0, index + 1) + text.slice(index + 2));
    const upper = parseWords(text.slice(0, index) + text.slice(index + 1));
    const isClear = lower !== undefined && upper !== undefined && lower.high === undefined && upper.high === undefined;
    return isClear ? { ...lower, high: upper.low } : undefined;
  }
  const isBare = /^[百千万亿]+$/u.test(text);
  const [, before = "", scale = ""] = /^([^万亿]+)(万亿|亿亿|万|亿)$/u.exec(text) ?? ["", text, ""];
  const value = numberInWords(before);
  return value === undefined ? undefined : { low: String(value), scale, isMore: false, isBare };
}

/** Whether it is the number of a five-year plan: 十四五. */
export const isPlanName = (text: string): boolean => /^十?[一二三四五六七八九]五$/u.test(text) && text !== "三五" && text !== "四五";

/** 两三, 七八: two digits that follow each other; and 三五. */
const areNeighbours = (pair: string) => "一二三四五六七八九".includes(pair) || pair === "三五";

const digitsOf = (text = "") => text.replaceAll(/./gu, (sign) => String("零一二三四五六七八九".indexOf(sign)));
