import { edtfPattern } from "../plan/parts/patterns.ts";
import { readEdtf } from "./read-edtf.ts";

/**
 * How a date was meant that is not written as plans write dates: `sure` where it can mean one thing only, `likely` where
 * it probably does, `either` where it can mean several, `edtf` where it is EDTF that plans do not need, `uncertain` where EDTF's
 * sign of doubt stands behind it, `no-year` where the year is missing, `ongoing` and `unknown` where words say so.
 */
export type WrittenDateKind = "sure" | "likely" | "either" | "edtf" | "uncertain" | "no-year" | "ongoing" | "unknown";

/** A date as people write it. */
export interface WrittenDate {
  kind: WrittenDateKind;
  /** What to write instead, the likeliest first; for a date without a year, an example. All are dates that a plan may have. */
  dates: readonly string[];
}

/**
 * Reads a date as people write it, in Chinese or English: 2026/6/30, 2026.06, 2026年6月底前, “十四五”末, June 2026. `undefined`
 * where it cannot be told what was meant.
 *
 * @example
 * ```ts
 * import { readWrittenDate } from "@regional-plan/model";
 *
 * readWrittenDate("2025年底前"); //=> { kind: "sure", dates: ["2025-12"] }
 * readWrittenDate("06/07/2026"); //=> { kind: "either", dates: ["2026-06-07", "2026-07-06"] }
 * readWrittenDate("六月底前"); //=> { kind: "no-year", dates: ["2026-06"] }
 * ```
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  if (text.length > longestDate) return undefined;
  const plain = plainDate(text);
  const [, until] = /^(.+?)(?:之前|以前|前)$/u.exec(plain) ?? [];
  return until === undefined ? (formOf(plain) ?? readInterval(plain)) : readUntil(until);
}

/** A date that is one of the forms, whole. */
function formOf(plain: string): WrittenDate | undefined {
  for (const [pattern, read] of forms()) {
    const groups = pattern
      .exec(plain)
      ?.slice(1)
      .map((group) => group ?? "");
    const found = groups && read(...(groups as Groups));
    if (found?.dates.every(isDate)) return found;
  }
  return undefined;
}

/** 2025年前 may mean until its end or until its beginning, and so may any month, quarter or half year; a day is a day. */
function readUntil(plain: string): WrittenDate | undefined {
  const found = formOf(plain);
  const [date = ""] = found?.dates ?? [];
  if (found?.kind !== "sure" || /^\d{4}-\d\d-\d\d$/u.test(date)) return found;
  const before = periodBefore(date);
  return before === undefined ? undefined : { kind: "either", dates: [date, before] };
}

/** The year, month, quarter or half year before one. */
function periodBefore(date: string): string | undefined {
  const [, year = "", part] = /^(\d{4})(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === "") return undefined;
  const last = String(Number(year) - 1);
  if (part === undefined) return last;
  const lastOfYear: Readonly<Record<string, string>> = { "01": "12", "33": "36", "40": "41" };
  const [end] = Object.hasOwn(lastOfYear, part) ? [lastOfYear[part]] : [];
  return end === undefined ? `${year}-${two(String(Number(part) - 1))}` : `${last}-${end}`;
}

const longestDate = 60;

/** Whether a text is a date that a plan may have, and one that the calendar has. */
const isDate = (date: string) => edtfPattern.test(date) && readEdtf(date) !== undefined;

type Groups = [a: string, b: string, c: string, d: string, e: string];

type Form = readonly [pattern: RegExp, read: (...groups: Groups) => WrittenDate | undefined];

/** A date in half-width signs and digits, without quotation marks and without the words around it that say no more than “by then”. */
function plainDate(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[“”‘’「」『』"'《》\u200B\uFEFF]/gu, "")
      .replace(/[\u2010-\u2012\u2212]/gu, "-")
      .replace(/-{2,}|[\u2015\u30FC]+/gu, "—")
      .trim()
      .toLowerCase()
      .replace(/[〇○零一二三四五六七八九]{4}(?=年|$)/u, (year) => [...year].map(digitOf).join(""))
      .replace(/[一二三四五六七八九十]{1,3}(?=个?[月日号])/gu, (number) => String(numberOf(number)))
      .replace(/\s*([年月日号/.~—–-])\s*/gu, "$1")
      .replace(/(\d)号/gu, "$1日")
      .replace(/(?<=[底末日月年前内])(?:完成|建成|完工|竣工|投用|到位)$/u, "")
      .replace(/^before\s+(.+)$/u, "$1前")
      .replace(/^(?:(?:截至|截止到?|力争|预计|计划|确保|不迟于|到|至|于|在|by|until|till|the)\s*){1,3}/u, "")
      // 自2021年 alone is no date by which something is done.
      .replace(/^(?:自|从|from)\s*(?=.*(?:起|以来|开始|至|到|to|[—–~]))/u, "")
      .replace(/^end of\s+/u, "")
      .replace(/(?<=[底末日内中])(?:之前|以前|前)$/u, "")
      .replace(/(?<=[底末日内度中])(?:止|为止|完成)$/u, "")
      .replace(/(?<=\d年)(?:之?内|度)$/u, "")
  );
}

const digitOf = (sign: string) => (sign === "○" || sign === "零" ? 0 : "〇一二三四五六七八九".indexOf(sign));

/** 十二 is 12, 三十 30, 二十五 25. */
function numberOf(words: string): number {
  const [tens, ones] = words.includes("十") ? (words.split("十") as [string, string]) : ["0", words];
  const ten = tens === "0" ? 0 : tens === "" ? 1 : digitOf(tens);
  return ten * 10 + (ones === "" ? 0 : digitOf(ones));
}

const sure = (date: string): WrittenDate => ({ kind: "sure", dates: [date] });
const likely = (...dates: string[]): WrittenDate => ({ kind: "likely", dates });
const edtf = (...dates: string[]): WrittenDate => ({ kind: "edtf", dates });
const noYear = (date: string): WrittenDate => ({ kind: "no-year", dates: [date] });

const two = (number: string) => number.padStart(2, "0");
const dayOf = (year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`;
const quarterOf = (quarter: string) => String(32 + ("一二三四".indexOf(quarter) + 1 || Number(quarter)));
const halfOf = (half: string) => (/[上1]/u.test(half) ? "40" : "41");
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNamed = (name: string) => String(monthNames.indexOf(name.slice(0, 3)) + 1);

/** The first and last year of a five-year plan: the sixth began in 1981. */
function fiveYears(number: string): [string, string] {
  const first = 1981 + 5 * (numberOf(number) - 6);
  return [String(first), String(first + 4)];
}

/** 06/07/2026 is the sixth of July or the seventh of June, 30/06/2026 can be one day only. */
function dayFirst(a: string, b: string, year: string): WrittenDate {
  const dates = [...new Set([dayOf(year, a, b), dayOf(year, b, a)])].filter(isDate);
  return dates.length === 1 ? sure(dates[0] as string) : { kind: "either", dates };
}

/** A year of 20 and two digits, as people shorten it. */
const fullYear = (year: string) => `20${year}`;

/** The Sunday of a week of ISO 8601, and its Monday. */
function weekOf(year: string, week: string): string {
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - (((new Date(fourth).getUTCDay() + 6) % 7) - (Number(week) - 1) * 7) * 86_400_000;
  return [monday, monday + 6 * 86_400_000].map((time) => new Date(time).toISOString().slice(0, 10)).join("/");
}

/** The day that a spreadsheet means by a number: it counts the days from the end of 1899. */
const spreadsheetDay = (days: string) => new Date((Number(days) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** The last month of a season or of four months, as EDTF numbers them. */
const lastMonths: Readonly<Record<string, string>> = { 21: "05", 22: "08", 23: "11", 24: "12", 37: "04", 38: "08", 39: "12" };

const y = String.raw`((?:19|20|21)\d\d)`;
const month = `(${monthNames.join("|")})[a-z]*\\.?`;
const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`, "u"), read];

/** Made when the first date is asked for: to make the expressions takes longer than to check most plans for dates. */
const forms = (): readonly Form[] => (formsMade ??= makeForms());

let formsMade: readonly Form[] | undefined;

const makeForms = (): readonly Form[] => [
  form(`${y}(?:年度?)?`, (year) => sure(year)),
  form(String.raw`${y}([-/.年])(\d{1,2})(?:月份?)?`, (year, sign, number) =>
    Number(number) <= 12
      ? sure(`${year}-${two(number)}`)
      : sign !== "-"
        ? undefined
        : lastMonths[number] !== undefined
          ? edtf(`${year}-${lastMonths[number]}`)
          : Number(number) > Number(year.slice(2))
            ? likely(`${year}/${year.slice(0, 2)}${number}`)
            : undefined,
  ),
  form(String.raw`${y}年?(\d{1,2})月(?:份?[底末]|月[底末])`, (year, number) => sure(`${year}-${two(number)}`)),
  form(String.raw`${y}年(\d{1,2})月(?:初|中|[上中下]旬)`, (year, number) => likely(`${year}-${two(number)}`)),
  form(String.raw`${y}([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)`, (year, sign, number, other, day = "") =>
    sign === other || /[.月]/u.test(other) ? sure(dayOf(year, number, day)) : dayOrMonth(year, number, day),
  ),
  form(String.raw`${y}[-/.年](\d{1,2})[-/.月](\d{1,2})日`, (year, number, day) => sure(dayOf(year, number, day))),
  form(String.raw`${y}[-/](\d{1,2})[-/](\d{1,2})[t ]0?0:00(?::00(?:\.0+)?)?z?`, (year, number, day) => sure(dayOf(year, number, day))),
  form(String.raw`${y}[-/](\d{1,2})[-/](\d{1,2})[t ]\d.*`, (year, number, day) => likely(dayOf(year, number, day))),
  form(String.raw`${y}(\d\d)(\d\d)`, (year, number, day) => sure(dayOf(year, number, day))),
  form(String.raw`${y}(\d\d)`, (year, number) => sure(`${year}-${number}`)),
  form(`${y}年?(?:年?[底末])`, (year) => sure(`${year}-12`)),
  form(`${y}年?年?中`, (year) => likely(`${year}-06`)),
  form(`${y}年?年?初`, (year) => likely(`${year}-01`)),
  form(`${y}年?([上下])半年(?:底|末)?`, (year, half) => sure(`${year}-${halfOf(half)}`)),
  form(`${y}年?[-/ ]?h([12])`, (year, half) => sure(`${year}-${halfOf(half)}`)),
  form(`h([12])[-/ ]?${y}`, (half, year) => sure(`${year}-${halfOf(half)}`)),
  form(`${y}年?第?([一二三四1-4])季度?(?:底|末)?`, (year, quarter) => sure(`${year}-${quarterOf(quarter)}`)),
  form(`${y}年?[-/ ]?q([1-4])`, (year, quarter) => sure(`${year}-${quarterOf(quarter)}`)),
  form(`q([1-4])[-/ ]?${y}`, (quarter, year) => sure(`${year}-${quarterOf(quarter)}`)),
  form(`${y}年?([春夏秋冬])(?:季|天)?`, (year, season) => likely(`${year}-${lastMonths[21 + "春夏秋冬".indexOf(season)]}`)),
  form(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]${y}`, (a, b, year) => dayFirst(a, b, year)),
  form(String.raw`(\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?`, (year, number, day) => likely(dayOf(fullYear(year), number, day))),
  form(String.raw`(\d\d)年(\d{1,2})月(?:份?[底末])?`, (year, number) => likely(`${fullYear(year)}-${two(number)}`)),
  form(String.raw`(\d\d)年(?:年?[底末])`, (year) => likely(`${fullYear(year)}-12`)),
  form(`${month},? ?${y}`, (name, year) => sure(`${year}-${two(monthNamed(name))}`)),
  form(`${y},? ?${month}`, (year, name) => sure(`${year}-${two(monthNamed(name))}`)),
  form(String.raw`(\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${month},?[ -]?${y}`, (day, name, year) =>
    sure(dayOf(year, monthNamed(name), day)),
  ),
  form(String.raw`${month} ?(\d{1,2})(?:st|nd|rd|th)?,? ?${y}`, (name, day, year) => sure(dayOf(year, monthNamed(name), day))),
  form("([一二三四五六七八九十]{1,3})五(?:时期|期间|规划期|规划期间)?", (number) => sure(fiveYears(`${number}`).join("/"))),
  form("([一二三四五六七八九十]{1,3})五(?:时期|规划|规划期)?期?[末底](?:前|之前)?", (number) => sure(fiveYears(`${number}`)[1])),
  form(`${y}年?(?:起|以来|至今|开始|[-~—–]|/至今|-至今)`, (year) => sure(`${year}/..`)),
  form(`${y}/(?:unknown)?`, (year) => edtf(`${year}/..`)),
  // So the first edition of EDTF wrote an open end.
  form(String.raw`${y}((?:-\d\d){0,2})/(?:open|ongoing|now|present|\.{3,6}|\*)`, (year, rest) => sure(`${year}${rest}/..`)),
  form(String.raw`(?:\.\.|open|unknown)?/(.+)`, (end) => (isDate(end) ? edtf(end) : undefined)),
  // In doubt is not about: the date alone says what the document says.
  form(String.raw`(${y}(?:-\d\d){0,2})[?%]`, (date) => ({ kind: "uncertain", dates: [date] })),
  form(String.raw`(\d{4}-\d\d-\d\d)~`, (day) => edtf(day)),
  form("((?:19|20|21)\\d)x", (decade) => edtf(`${decade}0/${decade}9`)),
  form("(19|20|21)xx", (century) => edtf(`${century}00/${century}99`)),
  form(`${y}年代`, (year) => (year.endsWith("0") ? likely(`${year}/${Number(year) + 9}`) : undefined)),
  form(`${y}-xx(?:-xx)?`, (year) => edtf(year)),
  form(String.raw`(\d{4}-\d\d)-xx`, (monthText) => edtf(monthText)),
  form(String.raw`((?:3[7-9]|[4-6]\d|7[0-2])\d{3})`, (days) => likely(spreadsheetDay(days))),
  form(String.raw`${y}-?w(\d\d)(?:-?[1-7])?`, (year, week) => likely(weekOf(year, week))),
  form(String.raw`(?:今年|明年|后年|当年|本年)?(\d{1,2})月(?:份?[底末初中]?|[上中下]旬)`, (number) => noYear(`2026-${two(number)}`)),
  form(String.raw`(?:今年|明年|后年|当年|本年)?(\d{1,2})[月](\d{1,2})日`, (number, day) => noYear(dayOf("2026", number, day))),
  form("(?:[今明后当本]年(?:内|年?底|年?末)?|年[内底末])", () => noYear("2026-12")),
  form("(?:今年|明年|后年|当年|本年)?([上下])半年", (half) => noYear(`2026-${halfOf(half)}`)),
  form("(?:今年|明年|后年|当年|本年)?第?([一二三四1-4])季度", (quarter) => noYear(`2026-${quarterOf(quarter)}`)),
  form("q([1-4])", (quarter) => noYear(`2026-${quarterOf(quarter)}`)),
  form(month, (name) => noYear(`2026-${two(monthNamed(name))}`)),
  form(String.raw`(\d{1,2})[-/.](\d{1,2})`, (number, day) => noYear(dayOf("2026", number, day))),
  form(
    "(?:长期|持续|常态化|常年|全年|每年|年年|长期坚持|持续推进|长期推进|持续开展|长期实施|ongoing|continuous|continuously|long-?term|always|permanent|open|\\.\\.(?:/(?:\\.\\.)?)?|/\\.\\.)",
    () => ({
      kind: "ongoing",
      dates: ["2021/.."],
    }),
  ),
  form("(?:待定|未定|不详|不明|未知|无|暂无|另定|另行确定|视情况?|适时|尽快|近期|tbd|tba|n/a|na|none|unknown|-+|—+|/)", () => ({
    kind: "unknown",
    dates: [],
  })),
];

/** A period that is written with a dash or a word: 2021—2025年, 2026年1月至6月. */
function readInterval(plain: string): WrittenDate | undefined {
  const [, from = "", sign = "", to = ""] =
    /^(.{4,20}?)(\s*(?:[—–~]+|至|到|\/)\s*|\s+(?:-|to)\s+|-(?=(?:19|20|21)\d\d))(.{1,20})$/u.exec(plain) ?? [];
  const start = from === "" ? undefined : pointOf(from);
  if (start === undefined) return sameYear(plain);
  if (/^\d{1,2}(?:[—–~]+\d{1,2})?$/u.test(to)) return readDashes(start, to, sign.trim());
  const own = pointOf(to);
  // 2026年1月至6月 names its year once, 6月1日至30日 its month; a year and a month of it are no period.
  const end =
    own ??
    pointOf(`${start.slice(0, 4)}年${to}`) ??
    (start.length === 10 ? pointOf(`${start.slice(0, 7)}-${to.replace(/日$/u, "")}`) : undefined);
  if (end === undefined || !isDate(`${start}/${end}`)) return undefined;
  if (own === undefined && start.length === 4) return likely(end);
  return own === undefined && end < start ? undefined : sure(`${start}/${end}`);
}

/** A bare number behind a dash: the dash may have been typed for a hyphen, so that no period is meant but one month or day. */
function readDashes(start: string, to: string, sign: string): WrittenDate | undefined {
  const [number = "", day] = to.split(/[—–~]+/u);
  if (start.length === 7 && day === undefined) return dayOrMonth(start.slice(0, 4), start.slice(5), number);
  if (start.length !== 4) return undefined;
  const meant = formOf([start, two(number), ...(day === undefined ? [] : [two(day)])].join("-"));
  const year = `${start}/${start.slice(0, 2)}${two(number)}`;
  if (meant?.kind !== "sure") return meant;
  // 2009—12 may be three years.
  if (day === undefined && number.length === 2 && Number(number) > Number(start.slice(2)))
    return { kind: "either", dates: [...meant.dates, year] };
  return /^[—–]/u.test(sign) ? meant : { ...meant, kind: "likely" };
}

/** 2025.6-12 is a day, or the months from June to December; 2025.6-30 a day only. */
function dayOrMonth(year: string, number: string, last: string): WrittenDate | undefined {
  const day = dayOf(year, number, last);
  const end = Number(last) < Number(number) ? Number(year) + 1 : year;
  const dates = [day, `${year}-${two(number)}/${end}-${two(last)}`].filter(isDate);
  if (dates.length > 1) return { kind: "either", dates };
  return dates.length === 1 ? { kind: dates[0] === day ? "sure" : "likely", dates } : undefined;
}

/** 2026年1-6月. */
function sameYear(plain: string): WrittenDate | undefined {
  const [, year = "", from = "", to = ""] = /^(\d{4})年(\d{1,2})月?[-—–~至到]+(\d{1,2})月[底末]?$/u.exec(plain) ?? [];
  const date = `${year}-${two(from)}/${year}-${two(to)}`;
  return isDate(date) ? sure(date) : undefined;
}

function pointOf(text: string): string | undefined {
  const found = formOf(text);
  return found?.kind === "sure" && found.dates.every((date) => !date.includes("/")) ? found.dates[0] : undefined;
}
