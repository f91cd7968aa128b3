import type { Quantity } from "../plan/parts/quantity.ts";
import type { Comparator } from "../plan/target.ts";
import { comparatorAfter, comparatorBefore, isBlankAt, skipBlanks } from "./comparator-words.ts";
import { exactNumber } from "./exact-number.ts";
import { findNumeral, isNumeralAt, type NumeralPlace } from "./find-numeral.ts";
import { isPlanName, type Numeral, parseNumeral, parseSign } from "./parse-numeral.ts";
import { isMeasure, type PrintedUnit, ucum, unitAt } from "./quantity-units.ts";
import { powerOf } from "./read-chinese-number.ts";

/** An amount that was read in a text. */
export interface ReadQuantity {
  /** The number or range, with its unit as printed. */
  quantity: Quantity;
  /** What a word beside the number says of it: 以上, 左右, 不超过. */
  comparator?: Comparator;
  /** Where the number, its unit and that word begin in the text: an offset in UTF-16 code units. */
  start: number;
  /** Where they end, exclusive. */
  end: number;
}

/** A numeral that stands in a text, and what can be read of it: an amount, plain numbers, or nothing. */
export interface ReadNumeral {
  /** Where it begins in the text: an offset in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** The amount, where it is one. */
  amount?: ReadQuantity;
  /** What it may say where no known unit follows: 3.5亿 is 3.5 or 350000000. A year is such a number too. */
  numbers?: readonly number[];
}

/**
 * Every numeral of a Chinese text, in its order. One that has neither `amount` nor `numbers` could not be read whole:
 * 数十家, 1,20家, 3小时20分. Ordinals (第三) and the names of five-year plans (十四五) are left out.
 *
 * @example
 * ```ts
 * import { readNumerals } from "@regional-plan/model";
 *
 * const text = "到2025年引进10家机构，培育数十家企业";
 * const [year, amount, unread] = readNumerals(text);
 * year?.numbers; //=> [2025]
 * amount?.amount?.quantity; //=> { value: 10, unit: "家" }
 * text.slice(unread?.start, unread?.end); //=> "数十家"
 * ```
 */
export function readNumerals(text: string): ReadNumeral[] {
  const numerals: ReadNumeral[] = [];
  for (let next = nextNumeral(text, 0); next !== undefined; next = nextNumeral(text, next.end)) numerals.push(next);
  return numerals;
}

/** The first numeral at or after a place; what comes behind it begins at its end. */
export function nextNumeral(text: string, from: number): ReadNumeral | undefined {
  let at = from;
  for (let place = findNumeral(text, at); place !== undefined; place = findNumeral(text, at)) {
    at = Math.max(place.end, place.start + 1);
    if (place.end === place.start) continue;
    if (isAlone(text, place)) {
      const read = readAlone(text, place);
      if (read !== undefined) return read;
      continue;
    }
    const chain = chainFrom(text, place);
    at = Math.max(at, chain.end);
    const read = readChain(text, chain);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Whether a numeral is one Chinese digit before a word that is no unit and joins nothing: the 一 of 一体化 stands in every sentence. */
function isAlone(text: string, { start, end }: NumeralPlace): boolean {
  if (end !== start + 1 || !"一二三四五六七八九".includes(text[start] as string)) return false;
  const next = text.charCodeAt(end);
  return next >= 0x4e00 && next <= 0x9fff && next !== yu && next !== duo && !mayGoOn(text, end) && unitAt(text, end) === undefined;
}

/** Whether a sign may join a numeral to one behind it. */
const mayGoOn = (text: string, at: number): boolean =>
  rangeFirsts.has(text.charCodeAt(at)) || isNumeralAt(text, skipBlanks(text, at + 1)) || "又零".includes(text[at] as string);

function readAlone(text: string, { start, end }: NumeralPlace): ReadNumeral | undefined {
  const numeral = parseSign(text.charCodeAt(start));
  const before = standing(text, { start, end, numeral, unit: undefined });
  if (before === "no amount") return undefined;
  return before === "clear" ? { start, end, numbers: [Number(numeral?.low)] } : { start, end };
}

/** A numeral with what stands right behind it. */
interface Part extends NumeralPlace {
  readonly numeral: Numeral | undefined;
  /** Whether 余 or 多 stands in it or after it. */
  readonly isMore: boolean;
  readonly unit: PrintedUnit | undefined;
  /** Where its unit ends. */
  readonly unitEnd: number;
}

/** Numerals that touch: two that make a range, or more, or joined otherwise, which make nothing that can be read. */
interface Chain {
  readonly parts: readonly Part[];
  readonly isRange: boolean;
  readonly end: number;
}

function chainFrom(text: string, place: NumeralPlace): Chain {
  const parts = [partAt(text, place)];
  let isRange = true;
  for (;;) {
    const last = parts.at(-1) as Part;
    const join = joinAfter(text, last);
    if (join === undefined) return { parts, isRange: parts.length < 3 && isRange, end: last.unitEnd };
    const next = partAt(text, findNumeral(text, join.end) as NumeralPlace);
    // 3家到2025年 is no range, and 5年10家 are two amounts.
    if (last.unit !== undefined && (isYear(last) ? next.unit?.name !== "年" : isYear(next) || (!join.isRange && isCounted(next)))) {
      return { parts, isRange: parts.length < 3 && isRange, end: last.unitEnd };
    }
    isRange &&= join.isRange && (last.unit === undefined || last.unit.name === next.unit?.name);
    parts.push(next);
  }
}

const isCounted = ({ unit }: Part) => unit !== undefined && !isMeasure(unit.name);

function partAt(text: string, { start, end }: NumeralPlace): Part {
  const numeral = end === start + 1 ? parseSign(text.charCodeAt(start)) : parseNumeral(text.slice(start, Math.min(end, start + 100)));
  const follows = skipBlanks(text, end);
  const next = text.charCodeAt(follows);
  const isMore = next === yu || next === duo;
  const at = skipBlanks(text, isMore ? follows + 1 : follows);
  const isPart = numeral?.of !== undefined;
  const unit = isPart ? undefined : unitAt(text, at);
  const unitEnd = unit === undefined ? end : at + unit.length;
  return {
    start,
    end,
    numeral,
    isMore: isMore || numeral?.isMore === true,
    unit,
    unitEnd: unit === undefined && isMore ? follows + 1 : unitEnd,
  };
}

/** 余 and 多. */
const yu = 0x4f59;
const duo = 0x591a;

/** What joins a part to a numeral behind it, where something does. */
function joinAfter(text: string, { unit, unitEnd }: Part): { isRange: boolean; end: number } | undefined {
  const at = skipBlanks(text, unitEnd);
  const range = rangeFirsts.has(text.charCodeAt(at)) ? rangeSigns.find((signs) => text.startsWith(signs, at)) : undefined;
  if (range !== undefined) {
    const end = skipBlanks(text, at + range.length);
    return isNumeralAt(text, end) ? { isRange: true, end } : undefined;
  }
  const end = unit === undefined ? joinEnd(text, unitEnd, at) : isMeasure(unit.name) ? unitEnd + Number(goesOn.has(text[unitEnd])) : -1;
  return end >= 0 && isNumeralAt(text, end) ? { isRange: false, end } : undefined;
}

/** 一小时又五分, 三年零五个月. */
const goesOn: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set("又零");

const rangeSigns: readonly string[] = ["——", "--", "—", "–", "－", "~", "～", "-", "−", "―", "‐", "‑", "至", "到"];
const rangeFirsts: ReadonlySet<number> = /* @__PURE__ */ new Set(/* @__PURE__ */ [..."—–－~～-−―‐‑至到"].map((sign) => sign.charCodeAt(0)));

/** Where what follows a number without a unit may be a part of it, as in 1/3, 12:30, 1.5e8, 1'200 and 一又二分之一; -1 where nothing may. */
function joinEnd(text: string, end: number, at: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  const next = at + (exponentFirsts.has(text.charCodeAt(at)) && exponent.test(text.slice(at, at + 2)) ? 2 : 1);
  const after = skipBlanks(text, next);
  // Asked first: behind most numerals stands no other, and the engine takes long to make ready a class of so many signs.
  if (!isNumeralAt(text, after)) return -1;
  const sign = text[at] ?? "\0";
  const isJoined = isJoining(sign) || (sign === "上" && "百千万亿".includes(text[at + 1] ?? "\0"));
  return !isJoined || (after - end > 1 && ":：、.．,，".includes(sign)) ? -1 : after;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const exponentFirsts: ReadonlySet<number> = /* @__PURE__ */ new Set([0x45, 0x65, 0xff25, 0xff45]);
const exponent = /^[eEｅＥ][+＋\-－−–]$/u;

/** Any sign or letter that stands between two numbers joins them, unless it closes or opens something. */
const isJoining = (sign: string): boolean =>
  /^(?:[a-zA-Zａ-ｚＡ-Ｚ或和与及又]|\p{Cf}|\p{Sm}|\p{Sk}|\p{So}|(?![“”"「」『』‹›«»；;！!？?…（）()［］[\]【】〔〕〖〗｛｝{}《》〈〉<>])\p{P})$/u.test(
    sign,
  );

function readChain(text: string, { parts, isRange, end }: Chain): ReadNumeral | undefined {
  const [first, second] = parts as [Part, Part?];
  const { start } = first;
  const before = standing(text, first);
  if (before === "no amount" || (end - start >= 8 && datePattern.test(text.slice(start, Math.min(end, start + 12))))) return undefined;
  const isClear = before === "clear" && isRange && (second === undefined || !isChange(text, start));
  const unread = { start: before === "several" ? start - 1 : start, end };
  if (!isClear) return isYears(parts) ? numbersOf(parts, unread) : unread;
  const word = second === undefined && first.numeral?.isBare === true ? bareWord(text, first) : undefined;
  const quantity = isYears(parts) ? undefined : second === undefined ? oneOf(text, first, word) : rangeOf(first, second);
  if (quantity === undefined) return parts.some(({ unit }) => unit !== undefined) && !isYears(parts) ? unread : numbersOf(parts, unread);
  if (quantity === "none") return undefined;
  if (quantity === "unread") return unread;
  if (isOpen(text, second ?? first, end)) return unread;
  return withComparator(text, quantity, word, { start, end }, first.isMore);
}

const datePattern = /^\d{4}([-./])\d{1,2}\1\d{1,2}$/u;

/** Whether something before a numeral belongs to it: 第 and 每 make it another thing, 数 and − another number. */
function standing(
  text: string,
  { start, end, numeral, unit }: Pick<Part, "start" | "end" | "numeral" | "unit">,
): "clear" | "several" | "unclear" | "no amount" {
  let at = start;
  while (isBlankAt(text, at - 1)) at--;
  const sign = text[at - 1] ?? "\0";
  if ("第每".includes(sign) || (text[end - 1] === "五" && isPlanName(text.slice(start, Math.min(end, start + 4))))) return "no amount";
  if (at < start) return numeral?.isBare === true && /\d/u.test(sign) ? "unclear" : "clear";
  if (text[start] === "一" && end === start + 1 && unit !== undefined && "同任单统唯逐某另哪这那".includes(sign)) return "no amount";
  if (sign === "/" || sign === "／") return "no amount";
  if (sign === "数" && "十百千万亿".includes(text[start] ?? "\0")) return "several";
  if (numeral?.isBare === true && unclearBefore.test(sign)) return "unclear";
  if ("—至到".includes(sign) && unclearBefore.test(text[at - 2] ?? "")) return "unclear";
  if (sign === "点" && !/\p{L}/u.test(text[at - 2] ?? "\0")) return "unclear";
  return isTouching(sign) ? "unclear" : "clear";
}

/** Most numerals stand behind a word or a stop, for which no class of all digits is asked. */
const isTouching = (sign: string): boolean =>
  sign >= "\u4e00" && sign <= "\u9fff"
    ? chineseDigits.includes(sign)
    : !"\0 ，。；：、（）《》“”".includes(sign) && /^(?:[-−－–‐‑±~～.．〇²³¹¼½¾]|\p{Nd}|\p{Nl})$/u.test(sign);

const chineseDigits = "负零一二三四五六七八九两十百千万亿廿卅拾佰仟几";
const unclearBefore = /^[a-zA-Zａ-ｚＡ-Ｚ×○◯□*＊_＿?？几数]$/u;

/** 从10家到20家 tells a change, and no range. */
const isChange = (text: string, start: number) => /[从由][^，。；、：,;:]*$/u.test(text.slice(Math.max(0, start - 12), start));

/** Whether it is a year or a span of years: 2025年 is a date, 5年 an amount. */
function isYears(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return last?.unit?.name === "年" && parts.some(hasYear);
}

const isYear = (part: Part) => part.unit?.name === "年" && hasYear(part);
const hasYear = ({ numeral }: Part) =>
  numeral?.low.length === 4 && numeral.scale === "" && numeral.of === undefined && /^(?:19|20|21)\d\d$/u.test(numeral.low);

function numbersOf(parts: readonly Part[], { start, end }: NumeralPlace): ReadNumeral {
  const numbers: number[] = [];
  for (const { numeral } of parts) {
    if (numeral === undefined || numeral.of !== undefined || numeral.isMore || numeral.high !== undefined) continue;
    const plain = exactNumber(numeral.low);
    if (plain !== undefined) numbers.push(plain);
    const scaled = numeral.scale === "" ? undefined : numberOf(numeral.low, numeral.scale);
    if (scaled !== undefined) numbers.push(scaled);
  }
  return numbers.length === 0 ? { start, end } : { start, end, numbers };
}

const numberOf = (decimal: string, scale: string) => exactNumber(`${decimal}e${powerOf(scale)}`);

/** The amount of one numeral and its unit; `undefined` where it has no unit. */
function oneOf(text: string, part: Part, word: Word | undefined): Quantity | "unread" | "none" | undefined {
  const { numeral, unit, end } = part;
  if (numeral === undefined) return unit === undefined ? undefined : "unread";
  if (numeral.of !== undefined) return partOf(numeral.low, numeral.high, numeral);
  if (unit === undefined) return undefined;
  // 万元 heads a table, and 千家万户 counts nothing: a scale is a number where a word says so.
  if (numeral.isBare && !isBareNumber(text, part, word)) return "none";
  if (unit.name === "成" && !/^(?:[1-9]|10)(?:\.\d+)?$/u.test(numeral.low)) return "unread";
  const low = exactNumber(numeral.low);
  const high = numeral.high === undefined ? undefined : exactNumber(numeral.high);
  if (low === undefined || (numeral.high !== undefined && high === undefined) || end - part.start > 60) return "unread";
  return amount(low, high, numeral.scale, unit.name);
}

function rangeOf(first: Part, second: Part): Quantity | "unread" | undefined {
  const [a, b] = [first.numeral, second.numeral];
  const unit = second.unit ?? (b?.of === undefined ? undefined : first.unit);
  if (a === undefined || b === undefined) return "unread";
  if (a.high !== undefined || b.high !== undefined || first.isMore || second.isMore || a.isBare || b.isBare) return "unread";
  if (a.of !== undefined) {
    if ((b.of !== undefined && b.of !== a.of) || second.unit !== undefined) return "unread";
    return inOrder(partOf(a.low, b.low, a));
  }
  if (b.of !== undefined) return "unread";
  if (unit === undefined) return undefined;
  const [low, high] = [exactNumber(a.low), exactNumber(b.low)];
  if (low === undefined || high === undefined) return "unread";
  // 10—20万元 says its 万 once; 5000—1万元 does not mean 5000万.
  if (a.scale === b.scale || (a.scale === "" && first.unit === undefined && low < high))
    return inOrder(amount(low, high, b.scale, unit.name));
  const [least, most] = [numberOf(a.low, a.scale), numberOf(b.low, b.scale)];
  return least === undefined || most === undefined ? "unread" : inOrder(amount(least, most, "", unit.name));
}

const inOrder = (quantity: Quantity | "unread"): Quantity | "unread" =>
  quantity === "unread" || (quantity.min ?? 0) >= (quantity.max ?? 0) ? "unread" : quantity;

/** 百分之五 is 5 %, 千分之三 3 ‰; 四分之三 is 75 %, and 三分之二 no number that can be written down. */
function partOf(low: string, high: string | undefined, { of = "", scale }: Numeral): Quantity | "unread" {
  if (scale !== "") return "unread";
  const sign = ofSigns[of];
  const [parts, percent] = [Number(of), sign === undefined ? 100 : 1];
  const inPercent = (text: string) => {
    if (sign !== undefined) return exactNumber(text);
    return /^\d{1,4}$/u.test(text) && Number.isInteger((Number(text) * 10_000) / parts) ? (Number(text) * percent) / parts : undefined;
  };
  const [min, max] = [inPercent(low), high === undefined ? undefined : inPercent(high)];
  return min === undefined || (high !== undefined && max === undefined) ? "unread" : amount(min, max, "", sign ?? "%");
}

const ofSigns: Readonly<Record<string, string>> = { 100: "%", 1000: "‰", "1万": "‱", 10000: "‱" };

function amount(low: number, high: number | undefined, scale: string, name: string): Quantity {
  const unitCode = scale === "" ? ucum[name] : undefined;
  const quantity: Quantity = high === undefined ? { value: low, unit: scale + name } : { min: low, max: high, unit: scale + name };
  if (unitCode !== undefined) quantity.unitCode = unitCode;
  return quantity;
}

interface Word {
  readonly comparator: Comparator;
  readonly at: number;
}

/** 上百, 过亿: words that stand only before a scale. */
function bareWord(text: string, { start }: Part): Word | undefined {
  const [other = "\0", sign] = [text[start - 2], text[start - 1]];
  if (sign === "上" && !"以线网路海陆地船车之".includes(other)) return { comparator: "gte", at: start - 1 };
  return sign === "过" && !"通经超不".includes(other) ? { comparator: "gt", at: start - 1 } : undefined;
}

function isBareNumber(text: string, { start, numeral, unit, unitEnd, isMore }: Part, word: Word | undefined): boolean {
  const next = text[unitEnd] ?? "\0";
  const isIdiom = "百千万".includes(next) && !isNumeralAt(text, unitEnd + 1);
  if (isIdiom || unit?.name === "年") return false;
  const isScale = /^(?:10{4}|10{8}|10{12})$/u.test(numeral?.low ?? "");
  return (
    !isScale || isMore || word !== undefined || comparatorBefore(text, start) !== undefined || comparatorAfter(text, unitEnd) !== undefined
  );
}

/** Whether the amount goes on behind its unit: 2年半, 五成半, 一个多月, 3倍多, 3个亿, 伍拾元柒角. */
function isOpen(text: string, { unit }: Part, end: number): boolean {
  if (unit === undefined) return false;
  const next = text[end] ?? "\0";
  const other = text[end + 1] ?? "\0";
  if (next === "半") return !"导岛自".includes(other);
  if (isMeasure(unit.name) && (more.test(next + other) || formalDigit.test(next))) return true;
  return unit.name === "个" && (next === "多" || next === "几" || spokenUnit.test(text.slice(end, end + 4)));
}

const more = /^(?:多(?![元样层种次边式])|余|几|有余|有多|还多|出头|不止)/u;
const formalDigit = /^[壹贰叁肆伍陆柒捌玖]$/u;

/** 3个亿 and 3个点 are said of money and of percents; 3个亿级产业 and 3个点位 are counted. */
const spokenUnit = /^(?:万?亿(?!.?级)|点(?!位))/u;

const timeUnits = /(?:年|月|周|天|日|小时|分钟|秒)$/u;

function withComparator(text: string, quantity: Quantity, word: Word | undefined, place: NumeralPlace, isMore: boolean): ReadNumeral {
  const { unit = "" } = quantity;
  const before = word ?? comparatorBefore(text, place.start);
  const after = comparatorAfter(text, place.end) ?? within(text, place.end, unit);
  const start = before?.at ?? place.start;
  const end = after?.at ?? place.end;
  const said = before === undefined ? "" : text.slice(start, place.start).trimEnd();
  // 近三年 are the last three, and 突破10项技术 masters them.
  const isOther = (said === "近" && timeUnits.test(unit)) || (said === "突破" && /[项个种类门件]$/u.test(unit));
  const isWeak = said === "控制在" && after !== undefined;
  const comparator = (isOther || isWeak ? undefined : before?.comparator) ?? after?.comparator ?? (isMore ? "gt" : undefined);
  const from = isOther ? place.start : start;
  const amount: ReadQuantity = comparator === undefined ? { quantity, start: from, end } : { quantity, comparator, start: from, end };
  return { start: from, end, amount };
}

/** 3年内, 5公里内. */
function within(text: string, end: number, unit: string): Word | undefined {
  const at = skipBlanks(text, end);
  const isWithin =
    text[at] === "内" && (timeUnits.test(unit) || /(?:米|公里)$/u.test(unit)) && !"部容地外河需陆涵设在".includes(text[at + 1] ?? "\0");
  return isWithin ? { comparator: "lte", at: at + 1 } : undefined;
}
