import { comparatorAfter, comparatorBefore, isBlank, skipBlanks } from "./comparator-words.ts";
import { exactNumber } from "./exact-number.ts";
import { findNumeral, isNumeralAt, type NumeralPlace } from "./find-numeral.ts";
import { isPlanName, type Numeral, parseNumeral } from "./parse-numeral.ts";
import type { Quantity } from "./quantity.ts";
import { makeOne, type PrintedUnit, ucum, unitAt } from "./quantity-units.ts";
import { powerOf } from "./read-chinese-number.ts";
import type { ReadQuantity } from "./read-quantity.ts";
import type { Comparator } from "./target.ts";

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
  return [...eachNumeral(text)];
}

/** Reads on only as far as it is asked, and never goes back. */
export function* eachNumeral(text: string): Generator<ReadNumeral> {
  let at = 0;
  for (let place = findNumeral(text, at); place !== undefined; place = findNumeral(text, at)) {
    at = Math.max(place.end, place.start + 1);
    if (place.end === place.start) continue;
    const chain = chainFrom(text, place);
    at = Math.max(at, chain.end);
    const read = readChain(text, chain);
    if (read === undefined) continue;
    at = Math.max(at, read.end);
    yield read;
  }
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
    if (last.unit !== undefined && !join.isSameAmount && next.unit?.name !== last.unit.name) {
      return { parts, isRange: parts.length < 3 && isRange, end: last.unitEnd };
    }
    isRange &&= join.isRange;
    parts.push(next);
  }
}

function partAt(text: string, { start, end }: NumeralPlace): Part {
  const numeral = parseNumeral(text.slice(start, Math.min(end, start + 100)));
  const follows = skipBlanks(text, end);
  const isMore = text[follows] === "余" || text[follows] === "多";
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

/** What joins a part to a numeral behind it, where something does. */
function joinAfter(text: string, part: Part): { isRange: boolean; isSameAmount: boolean; end: number } | undefined {
  const { unit, unitEnd } = part;
  const at = skipBlanks(text, unitEnd);
  const range = rangeFirsts.has(text[at] ?? "\0") ? rangeSigns.find((signs) => text.startsWith(signs, at)) : undefined;
  if (range !== undefined) {
    const end = skipBlanks(text, at + range.length);
    return isNumeralAt(text, end) ? { isRange: true, isSameAmount: false, end } : undefined;
  }
  if (unit === undefined) {
    const sign = text[at] ?? "\0";
    const end = skipBlanks(text, at + 1);
    if (end - unitEnd > 1 && ":：、.．,，".includes(sign)) return undefined;
    const isJoined = joining.includes(sign) || (sign === "上" && "百千万亿".includes(text[at + 1] ?? "\0"));
    return isJoined && isNumeralAt(text, end) ? { isRange: false, isSameAmount: true, end } : undefined;
  }
  const end = text[unitEnd] === "又" || text[unitEnd] === "零" ? unitEnd + 1 : unitEnd;
  if (!isNumeralAt(text, end) || isYear(part)) return undefined;
  const next = findNumeral(text, end);
  return next !== undefined && makeOne(unit.name, text, next.end) ? { isRange: false, isSameAmount: true, end } : undefined;
}

const rangeSigns: readonly string[] = ["——", "--", "—", "–", "－", "~", "～", "-", "−", "―", "‐", "‑", "至", "到"];
const rangeFirsts: ReadonlySet<string> = /* @__PURE__ */ new Set("—–－~～-−―‐‑至到");

/** What joins numerals to something else than a range: 1/3, 12:30, 三、四, 3×4, 一又二分之一. */
const joining = "/／:：∶·•×xX*^、或和与及又+＋=＝.．,，";

function readChain(text: string, { parts, isRange, end }: Chain): ReadNumeral | undefined {
  const [first, second] = parts as [Part, Part?];
  const { start } = first;
  const before = standing(text, first);
  if (before === "no amount" || datePattern.test(text.slice(start, Math.min(end, start + 12)))) return undefined;
  const isClear = before === "clear" && isRange && (second === undefined || !isChange(text, start));
  const unread = { start: before === "several" ? start - 1 : start, end };
  if (!isClear) return isYears(parts) ? numbersOf(parts, unread) : unread;
  const word = second === undefined && first.numeral?.isBare === true ? bareWord(text, first) : undefined;
  const quantity = isYears(parts) ? undefined : second === undefined ? oneOf(text, first, word) : rangeOf(first, second);
  if (quantity === undefined) return parts.some(({ unit }) => unit !== undefined) && !isYears(parts) ? unread : numbersOf(parts, unread);
  if (quantity === "none") return undefined;
  if (quantity === "unread") return unread;
  if (isOpen(text, first, end, quantity.unit)) return unread;
  return withComparator(text, quantity, word, { start, end }, first.isMore);
}

const datePattern = /^\d{4}([-./])\d{1,2}\1\d{1,2}$/u;

/** Whether something before a numeral belongs to it: 第 and 每 make it another thing, 数 and − another number. */
function standing(text: string, { start, end, numeral, unit }: Part): "clear" | "several" | "unclear" | "no amount" {
  let at = start;
  while (isBlank(text[at - 1])) at--;
  const sign = text[at - 1] ?? "\0";
  if ("第每".includes(sign) || isPlanName(text.slice(start, Math.min(end, start + 4)))) return "no amount";
  if (at < start) return numeral?.isBare === true && /\d/u.test(sign) ? "unclear" : "clear";
  if (text[start] === "一" && end === start + 1 && unit !== undefined && "同任单统唯逐某另哪这那".includes(sign)) return "no amount";
  if (sign === "/" || sign === "／") return "no amount";
  if (sign === "数" && "十百千万亿".includes(text[start] ?? "\0")) return "several";
  if (numeral?.isBare === true && unclearBefore.test(sign)) return "unclear";
  if ("—至到".includes(sign) && unclearBefore.test(text[at - 2] ?? "")) return "unclear";
  return touching.test(sign) ? "unclear" : "clear";
}

const touching = /^(?:[-−－–‐‑±~～.．负〇零一二三四五六七八九两十百千万亿廿卅拾佰仟几\p{Nd}²³¹¼½¾]|\p{Nl})$/u;
const unclearBefore = /^[a-zA-Zａ-ｚＡ-Ｚ×○◯□*＊_＿?？几数]$/u;

/** 从10家到20家 tells a change, and no range. */
const isChange = (text: string, start: number) => /[从由][^，。；、：,;:]*$/u.test(text.slice(Math.max(0, start - 12), start));

/** Whether it is a year or a span of years: 2025年 is a date, 5年 an amount. */
function isYears(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return last?.unit?.name === "年" && parts.some(hasYear);
}

const isYear = (part: Part) => part.unit?.name === "年" && hasYear(part);
const hasYear = ({ numeral }: Part) => numeral?.scale === "" && numeral.of === undefined && /^(?:19|20|21)\d\d$/u.test(numeral.low);

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

/** Whether the amount goes on behind its unit: 2年半, 一个多月, 一个半小时. */
function isOpen(text: string, { unit }: Part, end: number, printed = ""): boolean {
  const next = text[end];
  if (unit === undefined) return false;
  const counts = timeUnits.test(printed) || printed === "个";
  if (next === "半" && counts) return !"导岛自".includes(text[end + 1] ?? "\0");
  return next === "多" && (printed === "个" || (timeUnits.test(printed) && !"元样层种次边".includes(text[end + 1] ?? "\0")));
}

const timeUnits = /(?:年|月|周|天|小时|分钟)$/u;

function withComparator(text: string, quantity: Quantity, word: Word | undefined, place: NumeralPlace, isMore: boolean): ReadNumeral {
  const { unit = "" } = quantity;
  const before = word ?? comparatorBefore(text, place.start);
  const after = comparatorAfter(text, place.end) ?? within(text, place.end, unit);
  const start = before?.at ?? place.start;
  const end = after?.at ?? place.end;
  const said = text.slice(start, place.start).trimEnd();
  // 近三年 are the last three, and 突破10项技术 masters them.
  const isOther = (said === "近" && timeUnits.test(unit)) || (said === "突破" && /[项个种类门件]$/u.test(unit));
  const isWeak = said === "控制在" && after !== undefined;
  const comparator = (isOther || isWeak ? undefined : before?.comparator) ?? after?.comparator ?? (isMore ? "gt" : undefined);
  const from = isOther ? place.start : start;
  const amount = { quantity, ...(comparator !== undefined && { comparator }), start: from, end };
  return { start: from, end, amount };
}

/** 3年内, 5公里内. */
function within(text: string, end: number, unit: string): Word | undefined {
  const at = skipBlanks(text, end);
  const isWithin =
    text[at] === "内" && /(?:年|月|周|天|小时|分钟|米|公里)$/u.test(unit) && !"部容地外河需陆涵设在".includes(text[at + 1] ?? "\0");
  return isWithin ? { comparator: "lte", at: at + 1 } : undefined;
}
