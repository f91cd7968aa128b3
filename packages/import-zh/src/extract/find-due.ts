/** A date that a text names, as the time by which something is due. */
export interface Due {
  readonly date: string;
  readonly at: number;
  readonly end: number;
}

const phrase =
  /((?:19|20)\d\d|[二][〇○零][〇○零一二三四五六七八九]{2})\s*年?(?:\s*(年底|底|末|上半年|下半年|(\d{1,2})\s*月(?:份)?\s*(?:[底末]|(\d{1,2})\s*日)?|第?[一二三四1-4]季度))?|[“"]?十([一二三四五六七八九])五[”"]?(?=\s*(?:期末|末|期间|时期|规划期))/g;

/** The dates of a paragraph, in its order: 到2028年, 2025年6月底前, “十四五”末. Bases of comparison and titles of documents are left out. */
export function findDues(printed: string): Due[] {
  const text = printed.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const dues: Due[] = [];
  for (const match of text.matchAll(phrase)) {
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
      /(?:较|比|与|自|从|由|相比|以|于)\s*$/.test(before) ||
      /^(?:相比|以来|起|基础|的?\d|[—–\-－至到]|《)/.test(after) ||
      isInTitle(text, at)
    )
      continue;
    const digits = /\d/.test(year)
      ? year
      : [...year].map((sign) => "〇一二三四五六七八九".indexOf(sign.replace(/[○零]/, "〇").replace("二", "二"))).join("");
    const date = dateOf(digits, part, month, day);
    if (date !== undefined) dues.push({ date, at, end });
  }
  return dues;
}

function dateOf(year: string, part: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (part === undefined) return year;
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}${dayOf(month, day)}` : undefined;
  if (part === "上半年") return `${year}-40`;
  if (part === "下半年") return `${year}-41`;
  if (part.endsWith("季度")) return `${year}-${33 + ("一二三四1234".indexOf(part.at(-3) ?? "一") % 4)}`;
  return `${year}-12`;
}

/** A day that its month has in every year; of another the month is enough. */
const dayOf = (month: string, day: string | undefined) =>
  day !== undefined && Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0) ? `-${day.padStart(2, "0")}` : "";

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isInTitle(text: string, at: number): boolean {
  const open = text.slice(Math.max(0, at - 100), at).lastIndexOf("《");
  return open >= 0 && !text.slice(Math.max(0, at - 100) + open, at).includes("》");
}

/** The nearest date before a place of a paragraph. */
export function dueBefore(dues: readonly Due[], at: number): Due | undefined {
  let [low, high] = [0, dues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return dues[low - 1];
}
