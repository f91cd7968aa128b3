import { numberText } from "../number-text.ts";
import { attributeOf, elementsIn, type PageElement } from "./parse-page.ts";

/** How numbers are written, by what a page says: a type of HTML, or a style of CSS. */
const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  a: "lowerLetter",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  A: "upperLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  i: "lowerRoman",
  "lower-roman": "lowerRoman",
  I: "upperRoman",
  "upper-roman": "upperRoman",
  "cjk-decimal": "ideographDigital",
  "cjk-ideographic": "chineseCountingThousand",
  "simp-chinese-informal": "chineseCountingThousand",
  "trad-chinese-informal": "chineseCountingThousand",
  "simp-chinese-formal": "chineseLegalSimplified",
  "cjk-heavenly-stem": "ideographTraditional",
  "cjk-earthly-branch": "ideographZodiac",
};

/** What an item of a list begins with: its number, and what stands between it and its text. */
export interface ListLabel {
  label: string;
  gap: "" | " ";
}

/** The labels of the items of a list, as a browser draws them; none where it draws a dot, or nothing. */
export function listLabels(list: PageElement): ReadonlyMap<PageElement, ListLabel> {
  const labels = new Map<PageElement, ListLabel>();
  const items = elementsIn(list).filter(({ tagName }) => tagName === "li");
  const isReversed = attributeOf(list, "reversed") !== undefined;
  let next = whole(attributeOf(list, "start")) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    const value = whole(attributeOf(item, "value")) ?? next;
    next = value + (isReversed ? -1 : 1);
    const style = listStyle(item) ?? attributeOf(item, "type") ?? listStyle(list) ?? attributeOf(list, "type");
    const format = formats[style ?? (list.tagName === "ol" ? "decimal" : "")];
    if (format === undefined) continue;
    const isChinese = /^(?:chinese|ideograph)/u.test(format);
    labels.set(item, { label: `${numberText(value, format)}${isChinese ? "、" : "."}`, gap: isChinese ? "" : " " });
  }
  return labels;
}

function listStyle(element: PageElement): string | undefined {
  return /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(attributeOf(element, "style") ?? "")?.[1]?.toLowerCase();
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value.trim()) ? Number(value) : undefined;
}
