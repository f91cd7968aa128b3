import { foldText, type MessageTemplate, unfoldedEnd } from "@regional-plan/model";

/**
 * In words, how two texts differ that look alike (their folded forms are one): what the first has in a place, and what the
 * second; the first few kinds, each once. Undefined where they differ in more than that.
 */
export function hiddenDifferences(quoted: string, found: string): MessageTemplate | undefined {
  const [a, b] = [foldText(quoted), foldText(found)];
  if (a.text !== b.text) return undefined;
  const told = new Map<string, MessageTemplate>();
  const compare = (one: string, other: string) => {
    if (one === other || told.size >= mostTold) return;
    const difference = differenceOf(one, other);
    told.set(difference.en, difference);
  };
  for (let index = 0; index < a.text.length; index++) {
    const [endA, endB] = [unfoldedEnd(quoted, a, index), unfoldedEnd(found, b, index)];
    compare(quoted.slice(a.at[index], endA), found.slice(b.at[index], endB));
    const isLast = index === a.text.length - 1;
    // What stands before the next character: blanks, line breaks, and what does not show.
    if (!isLast) compare(quoted.slice(endA, a.at[index + 1]), found.slice(endB, b.at[index + 1]));
  }
  const all = [...told.values()];
  return { en: all.map(({ en }) => en).join("; "), zh: all.map(({ zh }) => zh).join("；") };
}

const mostTold = 3;

function differenceOf(quoted: string, found: string): MessageTemplate {
  const [a, b] = [nameOf(quoted), nameOf(found)];
  if (quoted === "") return { en: `the document has ${b.en} there, the quote has not`, zh: `原文此处有${b.zh}，引文没有` };
  if (found === "") return { en: `the quote has ${a.en} there, the document has not`, zh: `引文此处有${a.zh}，原文没有` };
  return { en: `${a.en} in the quote, ${b.en} in the document`, zh: `引文为${a.zh}，原文为${b.zh}` };
}

/** What a few characters are called: by their names where they do not show, else as they stand and of which sort, or with their codes. */
function nameOf(text: string): MessageTemplate {
  if (/^(?:\p{Z}|\p{Cc}|\p{Cf})+$/u.test(text)) {
    const names = [...new Set(text.replaceAll("\r\n", "\n"))].slice(0, mostTold).map(nameOfUnseen);
    return { en: names.map(({ en }) => en).join(" and "), zh: names.map(({ zh }) => zh).join("和") };
  }
  const sort = sorts.find(({ pattern }) => pattern.test(text)) ?? { en: codesOf(text), zh: codesOf(text) };
  return { en: `“${text}” (${sort.en})`, zh: `“${text}”（${sort.zh}）` };
}

const sorts: readonly (MessageTemplate & { pattern: RegExp })[] = [
  { pattern: /^["']$/u, en: "straight", zh: "直引号" },
  { pattern: /^[“”‘’]$/u, en: "curly", zh: "弯引号" },
  { pattern: /^[\uff01-\uff5e、。]$/u, en: "full width", zh: "全角" },
  { pattern: /^[!-~]$/u, en: "half width", zh: "半角" },
];

const codesOf = (text: string) =>
  [...text]
    .slice(0, 4)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");

function nameOfUnseen(character: string): MessageTemplate {
  return names.get(character) ?? { en: `an invisible character (${codesOf(character)})`, zh: `不可见字符（${codesOf(character)}）` };
}

const names: ReadonlyMap<string, MessageTemplate> = new Map([
  ["\n", { en: "a line break", zh: "换行" }],
  ["\r", { en: "a line break", zh: "换行" }],
  ["\t", { en: "a tab", zh: "制表符" }],
  [" ", { en: "a blank", zh: "半角空格" }],
  ["\u00a0", { en: "a no-break blank (U+00A0)", zh: "不换行空格（U+00A0）" }],
  ["\u3000", { en: "a full-width blank (U+3000)", zh: "全角空格（U+3000）" }],
  ["\u200b", { en: "a zero-width blank (U+200B)", zh: "零宽空格（U+200B）" }],
  ["\ufeff", { en: "a byte-order mark (U+FEFF)", zh: "字节顺序标记（U+FEFF）" }],
  ["\u00ad", { en: "a soft hyphen (U+00AD)", zh: "软连字符（U+00AD）" }],
]);
