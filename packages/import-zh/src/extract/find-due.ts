import { halfWidth } from "../lexicon/half-width.ts";
import { dateSign, numeral, signsIn, wideDigit } from "../lexicon/text-signs.ts";

/** A date that a text names, as the time by which something is due. */
export interface Due {
  readonly date: string;
  readonly at: number;
  readonly end: number;
}

/** The years that a plan is for: one year, or several. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

const none: readonly Due[] = [];

const phrase =
  /((?:19|20)\d\d|[二][〇○零][〇○零一二三四五六七八九]{2})\s*年?(?:\s*(年底|底|末|上半年|下半年|(\d{1,2})\s*月(?:份)?\s*(?:[底末]|(\d{1,2})\s*日)?|第?[一二三四1-4]季度))?|[“"]?十([一二三四五六七八九])五[”"]?(?=\s*(?:期末|末|期间|时期|规划期))/g;

/**
 * The dates of a paragraph, in its order: 到2028年, 2025年6月底前, “十四五”末. Bases of comparison and titles of documents are
 * left out. With the years of the plan, 三年内 is read in a plan for three years, and 6月底前 in one for one.
 */
export function findDues(printed: string, years?: PlanYears): readonly Due[] {
  const signs = signsIn(printed);
  if ((signs & dateSign) === 0) return none;
  const text = (signs & wideDigit) === 0 ? printed : halfWidth(printed);
  const dues: Due[] = [];
  phrase.lastIndex = 0;
  // A year or a plan of five years has a numeral.
  for (let match = (signs & numeral) === 0 ? null : phrase.exec(text); match !== null; match = phrase.exec(text)) {
    const [all, year, part, month, day, five] = match;
    const at = match.index;
    const end = at + all.length;
    const after = text.slice(end, end + 8);
    const before = text.slice(Math.max(0, at - 6), at);
    if (five !== undefined) {
      dues.push({ date: String(1955 + (10 + "一二三四五六七八九".indexOf(five) + 1) * 5), at, end });
      continue;
    }
    if (year === undefined || !/年/.test(all) || /^\s*[号〕］]/.test(after)) continue;
    if (
      /(?:较|比|与|自|从|由|相比|以|[高低优大小多少等当基]于|(?:延续|延长|顺延|执行|有效期)(?:期)?[至到])\s*$/.test(before) ||
      /^(?:相比|以来|起|基础|\d|[—–\-－至到]|《)/.test(after) ||
      (/^的\d/.test(after) && !/[到至达]$/.test(before)) ||
      isInTitle(text, at)
    )
      continue;
    const digits = /\d/.test(year)
      ? year
      : [...year].map((sign) => "〇一二三四五六七八九".indexOf(sign.replace(/[○零]/, "〇").replace("二", "二"))).join("");
    const date = dateOf(digits, part, month, day);
    if (date !== undefined) dues.push({ date, at, end });
  }
  return withoutYear(text, dues, years);
}

const yearless =
  /(?<![年\d]\s*)(\d{1,2})月(?:份)?(?:[底末](?:前|之前|以前)?|前|之前|以前)|([一二三四五两2345])年内|(?<![年\d第]\s*)第?([一二三四1-4])季度(?:[底末](?:前|之前|以前)?|前|之前|以前)|(?<!\d\s*)(?:年底前?|年内|全年|今年)|规划期[末内]|(?<!学)期末/g;

/** Adds the dates that print no year, where it is certain: it stands before them in the sentence, or the plan has but one, or ends with it. */
function withoutYear(text: string, dues: Due[], years: PlanYears | undefined): Due[] {
  if (!/月|期|[今全]年|年[内底]|季度/.test(text)) return dues;
  const added: Due[] = [];
  yearless.lastIndex = 0;
  for (let match = yearless.exec(text); match !== null; match = yearless.exec(text)) {
    const [all, month, count, quarter] = match;
    const at = match.index;
    const end = at + all.length;
    const next = countBefore(dues, at);
    const before = dues[next - 1];
    if ((before?.end ?? 0) > at || (dues[next]?.at ?? end) < end) continue;
    const isSaid = before !== undefined && at - before.end < longestSentence && !text.slice(before.end, at).includes("。");
    const said = isSaid ? before.date : undefined;
    const only = years !== undefined && years.from === years.to ? String(years.to) : undefined;
    if (month !== undefined) {
      const year = said?.slice(0, 4) ?? only;
      if (year !== undefined && Number(month) >= 1 && Number(month) <= 12)
        added.push({ date: `${year}-${month.padStart(2, "0")}`, at, end });
    } else if (quarter !== undefined) {
      const year = said?.slice(0, 4) ?? only;
      if (year !== undefined) added.push({ date: `${year}-${quarterCode(quarter)}`, at, end });
    } else if (count !== undefined) {
      const length = "一二三四五".indexOf(count.replace("两", "二")) + 1 || Number(count);
      if (years !== undefined && length > 1 && years.to - years.from + 1 === length) added.push({ date: String(years.to), at, end });
    } else if (all.endsWith("期末") || all.startsWith("规划期")) {
      if (years !== undefined) added.push({ date: String(years.to), at, end });
    } else if (only !== undefined) added.push({ date: `${only}-12`, at, end });
  }
  return added.length === 0 ? dues : [...dues, ...added].sort((a, b) => a.at - b.at);
}

function dateOf(year: string, part: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (part === undefined) return year;
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}${dayOf(month, day)}` : undefined;
  if (part === "上半年") return `${year}-40`;
  if (part === "下半年") return `${year}-41`;
  if (part.endsWith("季度")) return `${year}-${quarterCode(part.at(-3) ?? "一")}`;
  return `${year}-12`;
}

/** EDTF has codes for the quarters: 33 is the first. */
const quarterCode = (digit: string) => 33 + ("一二三四1234".indexOf(digit) % 4);

/** A day that its month has in every year; of another the month is enough. */
const dayOf = (month: string, day: string | undefined) =>
  day !== undefined && Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0) ? `-${day.padStart(2, "0")}` : "";

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isInTitle(text: string, at: number): boolean {
  const open = text.slice(Math.max(0, at - 100), at).lastIndexOf("《");
  return open >= 0 && !text.slice(Math.max(0, at - 100) + open, at).includes("》");
}

/** The nearest date before a place of a paragraph. */
export const dueBefore = (dues: readonly Due[], at: number): Due | undefined => dues[countBefore(dues, at) - 1];

/** How many dates of a paragraph begin before a place. */
export function countBefore(dues: readonly Due[], at: number): number {
  let [low, high] = [0, dues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Beyond it a date says nothing of what follows. */
const longestSentence = 400;
