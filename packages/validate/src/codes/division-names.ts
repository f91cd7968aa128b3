import type { Division } from "./code-tables.ts";

/** Finds a division by its code. */
export type FindDivision = (code: string) => Division | undefined;

/** The divisions that one lies in, the highest first: 浙江省 and 宁波市 for 海曙区. */
export function divisionsAbove({ code }: Division, find: FindDivision): Division[] {
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].flatMap((above) => (above === code ? [] : (find(above) ?? [])));
}

/** Whether a division is so called, for itself or with those that it lies in: 海曙区, 宁波海曙, 浙江省宁波市海曙区, 海曙区（宁波）. */
export function isNamed(own: string, division: Division, find: FindDivision, year?: number): boolean {
  // Most places have the name of the standard.
  if (namesIn(division, year).includes(own)) return true;
  const due = spellingsIn(division, year);
  if (due.includes(own)) return true;
  const written = readings(own);
  if (written.some((reading) => due.includes(reading))) return true;
  if (!written.some((reading) => due.some((spelling) => reading.endsWith(spelling)))) return false;
  const ends = withoutAbove(written, division, find);
  return due.some((spelling) => ends.has(spelling));
}

/** Some names, and what is left of them without those that a division lies in. */
export function withoutAbove(written: readonly string[], division: Division, find: FindDivision): ReadonlySet<string> {
  const ends = new Set(written);
  for (const above of divisionsAbove(division, find)) {
    const starts = above.names.flatMap(({ name }) => spellings(name)).filter((start) => start.length > 1);
    for (const end of [...ends]) for (const start of starts) if (end.startsWith(start)) ends.add(end.slice(start.length));
  }
  return ends;
}

/** What a code was called in a year; in the year in which the name changed, by both. */
export function namesIn({ names, name }: Division, year: number | undefined): string[] {
  const known = names.filter(({ inForce }) => year === undefined || inForce(year));
  return known.length > 0 ? known.map((one) => one.name) : [name];
}

/** How all that a code was called in a year may be written. */
function spellingsIn(division: Division, year: number | undefined): readonly string[] {
  const years = knownIn.get(division) ?? new Map<number | undefined, readonly string[]>();
  knownIn.set(division, years);
  const all = years.get(year) ?? namesIn(division, year).flatMap(spellings);
  years.set(year, all);
  return all;
}

/** Those of the divisions that were asked for: the places of a plan are of few, and a plan is of one year. */
const knownIn = new WeakMap<Division, Map<number | undefined, readonly string[]>>();

/** A name as it may be meant: without the country, as the whole of a city, and with what stands in brackets in front. */
function readings(own: string): string[] {
  const text = plainName(own);
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)$/u.exec(text) ?? [];
  if (outside !== undefined && inside !== undefined) return [inside + outside];
  const [, base, rank = ""] = /^(.+?)(?:全([省市区县州盟旗])|全[域境]|(?<=[省市区县州盟旗])[域境])$/u.exec(text) ?? [];
  return base === undefined ? [text] : [text, base + rank];
}

/** A name without the country, blanks, and the signs between a place and what it lies in: 浙江·宁波. */
export const plainName = (own: string): string =>
  own
    .normalize("NFKC")
    .replace(/[\s·•・‧∙⋅—–\-/_>,]/gu, "")
    .replace(/^(?:中华人民共和国|中国)(?=.)/u, "");

/**
 * How a name of the standard may be written. The word for its rank may be left out but not changed: 吉林 is 吉林省 and
 * 吉林市, 吉林市 is only the city. Autonomous places go without their peoples as well: 恩施州, 景宁县.
 */
export function spellings(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const all = spellingsOf(name);
  known.set(name, all);
  return all;
}

/** The names of the standard that were asked for: to take one apart takes longer than the rest of a comparison. */
const known = new Map<string, readonly string[]>();

function spellingsOf(name: string): string[] {
  const [, base = name, rank = ""] = ranked.exec(name) ?? [];
  const short = shortNames[name]?.split(" ") ?? [];
  if (base.length < 2) return [name, ...short];
  if (!rank.startsWith("自治")) return [name, base, ...short];
  const plain = peoples.exec(base)?.[1] ?? (base.length > 2 ? base.replace(/族$/u, "") : base);
  const last = rank === "自治区" ? [] : [`${plain}${rank.slice(-1)}`, `${base}${rank.slice(-1)}`];
  return [name, base, plain, `${plain}${rank}`, ...last, ...short];
}

const ranked = /^(.+?)(特别行政区|自治区|自治州|自治县|自治旗|新区|林区|特区|地区|省|市|区|县|盟|旗)$/u;

/** A name that ends in the peoples who govern themselves there. */
const peoples =
  /^(.{2,}?)(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔)族?|(?:回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|保安|裕固|独龙|各)族)+$/u;

/** Short names (简称) of provinces, and of cities that are called by theirs. */
const shortNames: Readonly<Record<string, string>> = {
  北京市: "京",
  天津市: "津",
  河北省: "冀",
  山西省: "晋",
  内蒙古自治区: "蒙 内蒙",
  辽宁省: "辽",
  吉林省: "吉",
  黑龙江省: "黑",
  上海市: "沪 申",
  江苏省: "苏",
  浙江省: "浙",
  安徽省: "皖",
  福建省: "闽",
  江西省: "赣",
  山东省: "鲁",
  河南省: "豫",
  湖北省: "鄂",
  湖南省: "湘",
  广东省: "粤",
  广西壮族自治区: "桂",
  海南省: "琼",
  重庆市: "渝",
  四川省: "川 蜀",
  贵州省: "贵 黔",
  云南省: "云 滇",
  西藏自治区: "藏",
  陕西省: "陕 秦",
  甘肃省: "甘 陇",
  青海省: "青",
  宁夏回族自治区: "宁",
  新疆维吾尔自治区: "新",
  台湾省: "台 台湾地区",
  香港特别行政区: "港",
  澳门特别行政区: "澳",
  宁波市: "甬",
  杭州市: "杭",
  温州市: "温 瓯",
  嘉兴市: "嘉 禾",
  湖州市: "湖",
  绍兴市: "绍 越",
  金华市: "金 婺",
  衢州市: "衢",
  舟山市: "舟",
  台州市: "台",
  丽水市: "丽",
  南京市: "宁",
  苏州市: "苏",
  无锡市: "锡",
  常州市: "常",
  南通市: "通",
  扬州市: "扬",
  镇江市: "镇",
  合肥市: "合",
  芜湖市: "芜",
  广州市: "穗",
  深圳市: "深",
  珠海市: "珠",
  佛山市: "佛",
  厦门市: "厦",
  福州市: "榕",
  泉州市: "泉",
  漳州市: "漳",
  武汉市: "汉",
  成都市: "蓉",
  昆明市: "昆",
  贵阳市: "筑",
  南宁市: "邕",
  南昌市: "洪",
  济南市: "济",
  青岛市: "青",
  西安市: "西",
  沈阳市: "沈",
  大连市: "连",
  长春市: "长",
  哈尔滨市: "哈",
  太原市: "并",
  石家庄市: "石",
  郑州市: "郑",
  兰州市: "兰",
  伊犁哈萨克自治州: "伊犁州",
  巴音郭楞蒙古自治州: "巴州",
  博尔塔拉蒙古自治州: "博州",
  克孜勒苏柯尔克孜自治州: "克州",
  锡林郭勒盟: "锡盟",
  阿拉善盟: "阿盟",
};
