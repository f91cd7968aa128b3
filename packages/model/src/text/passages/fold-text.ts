/** A text without what hardly shows, and where each of its code units stands in the text as it was. */
export interface FoldedText {
  /** The text that is left. */
  readonly text: string;
  /** For each code unit of it, where the character that gave it begins in the text as it was. */
  readonly at: Int32Array;
}

/**
 * Folds a text so that two that look alike become one: no blanks, line breaks and invisible characters, one width and one
 * letter case, no accents, one form of radicals, quotation marks, dashes, brackets and 〇.
 *
 * @example
 * ```ts
 * import { foldText } from "@regional-plan/model";
 *
 * foldText("加强“区域”\n合作").text; //=> "加强\"区域\"合作"
 * foldText("沪 甬").at[1]; //=> 2
 * ```
 */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const at: number[] = [];
  let plain = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isPlain(unit)) {
      at.push(index);
      continue;
    }
    parts.push(text.slice(plain, index));
    const isPair = unit >= 0xd800 && unit < 0xdc00 && index + 1 < text.length;
    const folded = foldedForm(text.slice(index, index + (isPair ? 2 : 1)));
    parts.push(folded);
    for (let count = 0; count < folded.length; count++) at.push(index);
    if (isPair) index++;
    plain = index + 1;
  }
  parts.push(text.slice(plain));
  return { text: parts.join(""), at: Int32Array.from(at) };
}

/**
 * Where the character ends that gave a code unit of a folded text, with the marks that stand on it.
 *
 * @example
 * ```ts
 * import { foldText, unfoldedEnd } from "@regional-plan/model";
 *
 * const folded = foldText("cafe\u0301");
 * unfoldedEnd("cafe\u0301", folded, 3); //=> 5
 * ```
 */
export function unfoldedEnd(text: string, { at }: FoldedText, index: number): number {
  const start = at[index] ?? 0;
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

/** A Chinese character, a small letter or a digit: what most of a text consists of, and folds to itself. */
const isPlain = (unit: number) => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

const known = new Map<string, string>();

function foldedForm(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = [...character.normalize("NFKD").toLowerCase()]
    .map((part) => forms().get(part) ?? part)
    .join("")
    .replace(/\p{M}|\p{Cf}|\p{Z}|\p{Cc}|\u3164/gu, "");
  known.set(character, folded);
  return folded;
}

/** What stands for one another in print, each group by its first; and radicals that Unicode does not call equal to the characters. */
const forms = (): ReadonlyMap<string, string> => (formsMade ??= makeForms());

let formsMade: ReadonlyMap<string, string> | undefined;

const makeForms = (): ReadonlyMap<string, string> =>
  new Map(
    [
      '"“”„‟＂「」『』〝〞«»',
      "'‘’‚‛＇`´′",
      "-‐‑‒–—―−－﹣",
      "~～〜∼",
      "·・•‧∙⋅",
      ",，、､",
      ".。．｡",
      "[〔［【",
      "]〕］】",
      "<《〈＜",
      ">》〉＞",
      "〇○◯",
      ..."aа cс eе oоο pрρ xх yу iі sѕ jј".split(" "),
      ...radicals("⺠民⻅见⻆角⻋车⻓长⻔门⻘青⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⻉贝⻚页⻙韦⻧卤⻌辶⺝月⺼肉"),
    ].flatMap((group) => {
      const [first = "", ...others] = group;
      return others.map((other) => [other, first] as const);
    }),
  );

function radicals(pairs: string): string[] {
  return [...pairs.matchAll(/(.)(.)/gu)].map(([, radical = "", character = ""]) => character + radical);
}
