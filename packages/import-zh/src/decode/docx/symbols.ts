/** Signs of Wingdings that stand in documents, by their place in the font. */
const wingdings: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  117: "◆",
  159: "•",
  161: "○",
  167: "▪",
  168: "□",
  171: "★",
  216: "➢",
  224: "→",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** Signs of Symbol that stand in numbers and formulas. */
const symbol: Readonly<Record<number, string>> = {
  163: "≤",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
};

/** The character that a symbol of a font is (`w:sym`); one that is not known stays as it is, in the private use area. */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value > 0 && value <= 0xffff)) return "";
  const inFont = value & 0xff;
  const known = /^wingdings$/iu.test(font) ? wingdings[inFont] : /^symbol$/iu.test(font) ? symbol[inFont] : undefined;
  return known ?? String.fromCharCode(value);
}
