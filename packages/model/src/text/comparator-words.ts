import type { Comparator } from "../plan/target.ts";

/** What a word beside an amount says of it, and where the word ends, or begins. */
export interface ComparatorWord {
  readonly comparator: Comparator;
  readonly at: number;
}

/** The word before an amount that begins at `end`: 不少于, 超过, ≥. */
export function comparatorBefore(text: string, end: number): ComparatorWord | undefined {
  const at = skipBack(text, end);
  const word = beforeByLast.get(text[at - 1] ?? "")?.find(([name]) => text.endsWith(name, at));
  if (word === undefined) return undefined;
  const [name, comparator] = word;
  const start = at - name.length;
  if (otherWords[name]?.includes(text[start - 1] ?? "\0") === true) return undefined;
  const opposite = opposites[comparator];
  const negation = opposite === undefined ? 0 : negationBefore(text, start);
  return negation === 0 || opposite === undefined ? { comparator, at: start } : { comparator: opposite, at: start - negation };
}

/** The word after an amount that ends at `start`: 以上, 左右. */
export function comparatorAfter(text: string, start: number): ComparatorWord | undefined {
  const at = skipBlanks(text, start);
  const first = text[at];
  if (first === undefined || !afterFirsts.has(first)) return undefined;
  const link = links.find((name) => text.startsWith(name, at)) ?? "";
  const word = after.find(([name]) => text.startsWith(name, at + link.length));
  if (word === undefined) return undefined;
  const [name, comparator] = word;
  const end = at + link.length + name.length;
  if (name === "上下" && text[end] !== undefined && "游级班联行".includes(text[end])) return undefined;
  const note = notes.find((words) => text.startsWith(words, end)) ?? "";
  return { comparator, at: end + note.length };
}

/** The first place at or after `at` that is no blank within a line. */
export function skipBlanks(text: string, at: number): number {
  let place = at;
  while (isBlankAt(text, place)) place++;
  return place;
}

/** By its code: to take a sign out of a text makes a text of it. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0xa0 && (code === 0x3000 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f));
}

function skipBack(text: string, end: number): number {
  let at = end;
  while (isBlankAt(text, at - 1)) at--;
  return at;
}

/** How long the negation is that ends at a place: 不, 不得, 没有, 不允许. */
function negationBefore(text: string, end: number): number {
  const modal = modals.find((word) => text.endsWith(word, end)) ?? "";
  const negation = negations.find((word) => text.endsWith(word, end - modal.length));
  return negation === undefined ? 0 : negation.length + modal.length;
}

const modals: readonly string[] = ["允许", "能够", "得", "能", "应", "宜", "可", "会", "许", "准", "再", "要", "该"];
const negations: readonly string[] = ["没有", "避免", "防止", "严禁", "禁止", "不", "未", "勿", "莫"];

const opposites: Readonly<Partial<Record<Comparator, Comparator>>> = { gt: "lte", lt: "gte" };

/** A longer word before those that it ends with. */
const before: readonly (readonly [string, Comparator])[] = [
  ["大于等于", "gte"],
  ["大于或等于", "gte"],
  ["小于等于", "lte"],
  ["小于或等于", "lte"],
  ["不下于", "gte"],
  ["控制在", "lte"],
  ["不下", "gte"],
  ["不足", "lt"],
  ["不到", "lt"],
  ["至少", "gte"],
  ["最少", "gte"],
  ["最低", "gte"],
  ["起码", "gte"],
  ["最多", "lte"],
  ["至多", "lte"],
  ["最高", "lte"],
  ["超过", "gt"],
  ["超出", "gt"],
  ["突破", "gt"],
  ["高于", "gt"],
  ["大于", "gt"],
  ["多于", "gt"],
  ["低于", "lt"],
  ["少于", "lt"],
  ["小于", "lt"],
  ["等于", "eq"],
  ["最长", "lte"],
  ["最大", "lte"],
  ["最短", "gte"],
  ["最小", "gte"],
  ["大约", "approx"],
  ["约为", "approx"],
  ["大概", "approx"],
  ["接近", "approx"],
  ["将近", "approx"],
  ["超", "gt"],
  ["逾", "gt"],
  ["约", "approx"],
  ["近", "approx"],
  [">=", "gte"],
  ["<=", "lte"],
  ["＞＝", "gte"],
  ["＜＝", "lte"],
  ["≥", "gte"],
  ["≧", "gte"],
  ["⩾", "gte"],
  ["≤", "lte"],
  ["≦", "lte"],
  ["⩽", "lte"],
  [">", "gt"],
  ["＞", "gt"],
  ["<", "lt"],
  ["＜", "lt"],
  ["≈", "approx"],
];

/** By the sign before the number, so that most numbers are looked at once. */
const beforeByLast: ReadonlyMap<string, typeof before> = /* @__PURE__ */ before.reduce(
  (found, word) => found.set(word[0].at(-1) ?? "", [...(found.get(word[0].at(-1) ?? "") ?? []), word]),
  new Map<string, typeof before>(),
);

/** What stands before a word and makes another of it: 节约10万吨, 签约10个, 附近10家. */
const otherWords: Readonly<Record<string, string>> = {
  约: "节签契预集制合公条违履特邀续简婚相誓毁协盟缔",
  近: "附最就邻临相毗靠亲远",
  超: "赶反高班",
};

const after: readonly (readonly [string, Comparator])[] = [
  ["以上", "gte"],
  ["之上", "gte"],
  ["以下", "lte"],
  ["之下", "lte"],
  ["以内", "lte"],
  ["之内", "lte"],
  ["左右", "approx"],
  ["上下", "approx"],
  ["开外", "gt"],
];

const links: readonly string[] = ["（含）", "(含)", "及", "或"];
const afterFirsts: ReadonlySet<string> = /* @__PURE__ */ new Set("以之左上开（(及或");
const notes: readonly string[] = ["（含）", "(含)"];
