/** Signs that stand for others, most of them parts of characters (CJK Radicals Supplement); Unicode does not say for which. */
const known = new Map(
  Object.entries({
    "⋯": "…",
    "⺟": "母",
    "⺠": "民",
    "⻁": "虎",
    "⻄": "西",
    "⻅": "见",
    "⻆": "角",
    "⻉": "贝",
    "⻋": "车",
    "⻓": "长",
    "⻔": "门",
    "⻘": "青",
    "⻙": "韦",
    "⻚": "页",
    "⻛": "风",
    "⻜": "飞",
    "⻝": "食",
    "⻢": "马",
    "⻣": "骨",
    "⻤": "鬼",
    "⻥": "鱼",
    "⻦": "鸟",
    "⻧": "卤",
    "⻨": "麦",
    "⻩": "黄",
    "⻬": "齐",
    "⻮": "齿",
    "⻰": "龙",
    "⻳": "龟",
  }),
);

/**
 * A text of a PDF with the characters that people type: some programs write a radical (⼈) for the character of the same shape
 * (人), and the figures of symbol fonts as private characters, F030 to F039.
 */
export function knownCharacters(text: string): string {
  return text.replace(/[\u22ef\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\uf020-\uf07e\u00ad\u200b-\u200f\ufeff]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xf020 && code <= 0xf07e)
      return /[\d.,%+\-~/()]/u.test(String.fromCharCode(code - 0xf000)) ? String.fromCharCode(code - 0xf000) : sign;
    if (code < 0x2000 || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return "";
    return known.get(sign) ?? sign.normalize("NFKC");
  });
}
