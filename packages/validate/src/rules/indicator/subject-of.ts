import { type Quantity, readChineseNumber } from "@regional-plan/model";

/**
 * What a clause with a number is about, beside what it measures: its words without its own number, years and the phrases in
 * which targets are set, and without its unit and the name given. Two clauses that set one thing have the same: 达到48% and
 * 森林覆盖率50%. One about a part of it has not: 其中女性50人, 100 people under 35.
 */
export function subjectOf(text: string, name: string | undefined, quantity: Quantity | undefined): string {
  let left = folded(text);
  for (const known of [name, quantity?.unit]) if (known !== undefined) left = left.replaceAll(folded(known), " ");
  left = withoutNumber(left.replace(/(?:19|20)\d\d(?!\d)(?=年|$|\P{L})/gu, " "), quantity).replace(phrases, " ");
  return (left.match(/(?:\p{L}|\p{Nd})+/gu) ?? []).filter((word) => !littleWords.has(word)).join(" ");
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** Takes out the number that is recorded; where none is, the first. */
function withoutNumber(text: string, quantity: Quantity | undefined): string {
  let isTaken = false;
  return text.replace(/\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千万亿零〇]+/gu, (written) => {
    const number = /^\d/u.test(written) ? Number(written.replaceAll(",", "")) : readChineseNumber(written);
    const isOwn = quantity === undefined ? !isTaken : [quantity.value, quantity.min, quantity.max].includes(number);
    isTaken ||= isOwn;
    return isOwn ? " " : written;
  });
}

const phrases =
  /十四五|十五五|规划期末|期末|年底|年末|到|年|月|达到|达|提高|提升|增加|增长|上升|降低|下降|减少|控制|保持|稳定|实现|完成|力争|争取|确保|不低于|不少于|不高于|不超过|不小于|不大于|低于|超过|高于|突破|以上|以下|以内|左右|约|至|在|为|的|将|比重|比例|总数|总量|累计/gu;

const littleWords: ReadonlySet<string> = new Set(
  (
    "a an the of to in by at on for and or is are be will shall have has with from than as it its this that " +
    "least most more less over under above below about around up down no not " +
    "reach reaches reached achieve achieved rise raised rises raise increase increased increases grow grown fall falls cut reduce reduced keep kept " +
    "target total percent per cent end year"
  ).split(" "),
);
