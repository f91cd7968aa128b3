import type { CodeTables, Division } from "./code-tables.ts";
import { divisionsAbove, isNamed, namesIn, plainName, spellings, withoutAbove } from "./division-names.ts";

type Divisions = Pick<CodeTables["divisions"], "asOf" | "find" | "under" | "named">;

/**
 * Whether a name leaves open that it is a division's: it begins or ends with the division's own (宁波市区, 宁波市本级, 宁波老三区,
 * 计划单列市宁波, 宁波市（含慈溪、余姚）), or stands in characters that no name has and so cannot be compared (寧波市). What is the
 * name of another division (宁波市海曙区, 吉林市 for 吉林省) or of a thing of its own (宁波大学, 杭州湾新区) does not.
 */
export function mayBeNamed(own: string, division: Division, divisions: Divisions, year?: number): boolean {
  const { text, aside } = takeApart(own);
  if (!/\p{Script=Han}/u.test(text)) return true;
  if (text.length > longest || isOfOthers(own, division, divisions) || isOfOthers(text, division, divisions)) return false;
  if (isCityElsewhere(aside, division, divisions)) return false;
  if (isNamed(text, division, divisions.find, year)) return true;
  const names = namesIn(division, year);
  const due = names.flatMap(spellings).filter((one) => one.length > 1);
  const clear = due.filter((one) => names.includes(one) || isAlone(one, division, divisions, year));
  return begins(text, clear, division, divisions) || ends(text, clear, division, divisions) || isBeyond(text, due, divisions);
}

/** More than any name has, with all that it lies in. */
const longest = 60;

/** A name without what stands in brackets, and that. */
function takeApart(own: string): Record<"text" | "aside", string> {
  const plain = plainName(own);
  const aside = /[([〔【]([^)\]〕】]*)/u.exec(plain)?.[1] ?? "";
  return { text: plain.replace(/[([〔【][^)\]〕】]*[)\]〕】]?/gu, ""), aside };
}

/** Whether a name is that of other divisions, and not of this. */
function isOfOthers(name: string, { code }: Division, { named }: Divisions): boolean {
  const found = named(name);
  return found.length > 0 && found.every((other) => other.code !== code);
}

/** Whether a name is that of divisions which neither lie in this nor it in them. */
function isElsewhere(name: string, { code }: Division, { named }: Divisions): boolean {
  const found = name.length > 1 ? named(name) : [];
  return found.length > 0 && found.every((other) => !other.code.startsWith(digitsOf(code)) && !code.startsWith(digitsOf(other.code)));
}

/** Whether it is that of a city or province elsewhere: 城区 and 新城区 are the names of districts, and words as well. */
const isCityElsewhere = (name: string, division: Division, divisions: Divisions): boolean =>
  isElsewhere(name, division, divisions) && divisions.named(name).some(({ code }) => code.endsWith("00"));

/** What the codes of all that lie in a division begin with. */
const digitsOf = (code: string): string => code.replace(/(?:00){1,2}$/u, "");

/** Whether a name without its rank is of no other rank: 吉林 is a province and a city, and 吉林城区 may be of either. */
function isAlone(short: string, { code, name }: Division, { named, asOf }: Divisions, year = Number(asOf)): boolean {
  return named(short).every((other) => other.code === code || other.name === name || !other.inForce(year));
}

function begins(text: string, due: readonly string[], division: Division, divisions: Divisions): boolean {
  return [text, ...withoutAbove([text], division, divisions.find)].some((start) => {
    const before = longestOf(due.filter((one) => start.startsWith(one)));
    const rest = start.slice(before?.length);
    if (before === undefined) return false;
    if (divisionsAbove(division, divisions.find).some((above) => isNamed(rest, above, divisions.find))) return true;
    return !(ofItsOwn.test(rest) || hasOtherRank(before, rest, division) || leadsElsewhere(rest, division, divisions));
  });
}

/** What in Chinese is the last word of a thing of its own, which a name before it only places: 宁波大学, 宁波舟山港, 杭州湾新区. */
const ofItsOwn =
  /(?:[港湾站桥路道岛山湖河江镇乡村园圈带群廊学院校厂店馆场局司团]|集团|(?:新|高新|技术|开发|经开|园|示范|试验|先行|合作|保税|自贸|贸易|旅游|度假|风景|景|库|校)区)$/u;

/** Whether a name without its rank goes on with the word for another: 宁波县, 浙江全市. */
function hasOtherRank(before: string, rest: string, { name }: Division): boolean {
  const [, rank] = /^(?:全|自治)?([省市区县州盟旗])(?:域|境|级)?$/u.exec(rest) ?? [];
  return rank !== undefined && !name.endsWith(rank) && !before.endsWith(name.slice(-1));
}

/** Whether what follows begins with a division that lies in this one, or with a city or province elsewhere: 宁波舟山. */
function leadsElsewhere(rest: string, division: Division, divisions: Divisions): boolean {
  const digits = digitsOf(division.code);
  const below = divisions.under(digits).filter(({ code }) => code !== division.code);
  const starts = below.flatMap((one) => one.names.flatMap(({ name }) => spellings(name))).filter((start) => start.length > 1);
  if (starts.some((start) => rest.startsWith(start))) return true;
  return heads(rest).some((head) => isCityElsewhere(head, division, divisions));
}

/** What a text may begin with. */
const heads = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(0, index + 2));

/** Whether it ends with the division's name, and does not begin with a place elsewhere: 计划单列市宁波, but not 上海市海淀区. */
function ends(text: string, due: readonly string[], division: Division, divisions: Divisions): boolean {
  const after = longestOf(due.filter((one) => text.endsWith(one)));
  return after !== undefined && !heads(text.slice(0, -after.length)).some((head) => isElsewhere(head, division, divisions));
}

const longestOf = (names: readonly string[]): string | undefined => names.toSorted((a, b) => b.length - a.length)[0];

/** Whether a name of the division stands in a text, but for characters that no name of the table has: 寧波市區, 臺灣. */
function isBeyond(text: string, due: readonly string[], { under }: Divisions): boolean {
  known ??= new Set(under("").flatMap(({ names }) => names.flatMap(({ name }) => [...name])));
  const signs = [...text].map((sign) => (known?.has(sign) || !/\p{Script=Han}/u.test(sign) ? sign : undefined));
  return due.some((name) =>
    signs.some((_, at) => {
      const part = signs.slice(at, at + name.length);
      const isAlike = part.length === name.length && part.every((sign, index) => sign === undefined || sign === name[index]);
      // Of unknown characters alone everything might be made.
      return isAlike && part.includes(undefined) && (part.length === signs.length || part.some((sign) => sign !== undefined));
    }),
  );
}

/** The characters of all names. */
let known: ReadonlySet<string> | undefined;
