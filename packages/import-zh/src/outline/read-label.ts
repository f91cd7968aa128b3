import { eachFirstSign } from "../lexicon/pattern-signs.ts";

/** The number or mark that a heading begins with. */
export interface Label {
  /** As it is printed. */
  readonly text: string;
  /** How it is printed: 第#章, #、, （#）, #., ——. */
  readonly style: LabelStyle;
  /** Whether it is the first of a run: 一、, （1）, 1.1. */
  readonly isFirst: boolean;
  /** Where the words behind it begin. */
  readonly end: number;
}

/** The styles of labels, the one that divides the most first. */
export const labelStyles = [
  "附件",
  "第#编",
  "第#章",
  "第#节",
  "第#条",
  "#、",
  "行动#",
  "（#）",
  "#",
  "#.#",
  "#.#.#",
  "1.",
  "（1）",
  "1）",
  "①",
  "一是",
  "——",
] as const;

/** How a label is printed. */
export type LabelStyle = (typeof labelStyles)[number];

const words = "[〇零一二三四五六七八九十百]{1,5}";
const digits = "[0-9０-９]";

const forms: readonly (readonly [LabelStyle, RegExp])[] = [
  ["第#编", new RegExp(`^第\\s*(?:${words}|${digits}{1,2})\\s*(?:编|篇|部分)(?=[\\s、：:]|\\p{L}|$)[\\s、：:]*`, "u")],
  ["第#章", new RegExp(`^第\\s*(?:${words}|${digits}{1,2})\\s*章[\\s、：:]*`)],
  ["第#节", new RegExp(`^第\\s*(?:${words}|${digits}{1,2})\\s*节[\\s、：:]*`)],
  ["第#条", new RegExp(`^第\\s*(?:${words}|${digits}{1,3})\\s*条(?=[\\s、：:]|$)[\\s、：:]*`)],
  ["#、", new RegExp(`^${words}\\s*[、．.]\\s*`)],
  ["行动#", new RegExp(`^(?:行动|任务|工程|举措|专项|板块|方向|目标)(?:${words}|${digits}{1,2})\\s*[：:、.．]\\s*`)],
  ["（#）", new RegExp(`^[（(]\\s*${words}\\s*[）)]\\s*[、．.]?\\s*`)],
  ["#.#.#", new RegExp(`^${digits}{1,2}(?:[.．]${digits}{1,2}){2,3}[.．、]?(?![0-9０-９.．%％])\\s*`)],
  ["#.#", new RegExp(`^${digits}{1,2}[.．]${digits}{1,2}[.．、]?(?:\\s+(?!${digits})|(?=[\\u4e00-\\u9fff])(?![万亿个家元年月倍成%％]))`)],
  // 34．2024年6月底前 is a number before a year.
  ["1.", new RegExp(`^${digits}{1,3}\\s*[.．、](?!${digits})\\s*|^${digits}{1,3}\\s*[.．、](?=20\\d\\d年)`)],
  ["（1）", new RegExp(`^[（(]\\s*${digits}{1,3}\\s*[）)]\\s*[、．.]?\\s*`)],
  ["1）", new RegExp(`^${digits}{1,2}\\s*[）)]\\s*`)],
  ["①", /^[①-⑳]\s*[、．.]?\s*/],
  ["一是", /^(?:[一二三四五六七八九十]{1,2})[是要](?!否)[：:，]?/],
  ["——", /^(?:——|——|--|－－|―+|[●•■◆★▲◇○])\s*/],
];

/** By the code of their first sign: most paragraphs begin with another. */
const formsByFirst = /* @__PURE__ */ byFirstSign();

function byFirstSign(): Map<number, (readonly [LabelStyle, RegExp])[]> {
  const found = new Map<number, (readonly [LabelStyle, RegExp])[]>();
  for (const [style, form] of forms) {
    for (const sign of new Set(eachFirstSign(form)))
      found.set(sign.charCodeAt(0), [...(found.get(sign.charCodeAt(0)) ?? []), [style, form]]);
  }
  return found;
}

/** Reads the label that a paragraph begins with. A bare number is one only where the document also has 1.1: `hasBare`. */
export function readLabel(text: string, hasBare = false): Label | undefined {
  const own = formsByFirst.get(text.charCodeAt(0));
  if (own === undefined) return undefined;
  const head = text.slice(0, 24);
  for (const [style, form] of own) {
    const found = form.exec(head)?.[0];
    if (found !== undefined) return label(found, style);
  }
  const bare = hasBare ? /^[0-9０-９]{1,2}\s+(?=[\u4e00-\u9fff“《])/.exec(head)?.[0] : undefined;
  return bare === undefined ? undefined : label(bare, "#");
}

/** Whether a paragraph begins with a label. */
export function hasLabel(text: string): boolean {
  const own = formsByFirst.get(text.charCodeAt(0));
  return own?.some(([, form]) => form.test(text.slice(0, 24))) === true;
}

function label(found: string, style: LabelStyle): Label {
  const text = found.trim().replace(/[：:，\s]+$/u, "");
  return { text, style, isFirst: first.test(text.replaceAll(other, "")), end: found.length };
}

const other = /[^0-9０-９〇零一二三四五六七八九十百①-⑳.．]/g;
const first = /(?:^|[.．])(?:1|１|一|①)[.．]?$/;
