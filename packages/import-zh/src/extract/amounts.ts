import { type Comparator, type Quantity, readNumerals } from "@regional-plan/model";
import { firstSigns } from "../lexicon/pattern-signs.ts";
import { openUnit } from "../lexicon/target-words.ts";

/** A number with a unit, and where it stands. */
export interface Amount {
  readonly quantity: Quantity;
  readonly comparator?: Comparator;
  /** Where it begins, with its comparator. */
  readonly start: number;
  readonly end: number;
  /** Whether its unit is one that only a look at the clause tells. */
  readonly isOpen: boolean;
}

/** The amounts of a paragraph: those of the model's reader, units of an open class, ratios and zeros in words. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const { amount, numbers, start, end } of readNumerals(text)) {
    if (amount !== undefined) {
      const per = !mayBePer(text.charCodeAt(amount.end))
        ? ""
        : (/^[（(](?:次|个|家|人|项|户|套|座|处|间|张)[）)]|^[/／](?:[百千万]平方公里|千人|万人|人|年|平方公里|公顷|亩|天|日|月|吨|立方米|户|次)/.exec(
            text.slice(amount.end, amount.end + 6),
          )?.[0] ?? "");
      const quantity = per === "" ? amount.quantity : withUnit(amount.quantity, `${amount.quantity.unit ?? ""}${per}`);
      amounts.push({
        quantity,
        ...(amount.comparator && { comparator: amount.comparator }),
        start: amount.start,
        end: amount.end + per.length,
        isOpen: false,
      });
      continue;
    }
    // The 一 of 一体化 is none of these, and stands in every sentence.
    if (numbers === undefined || !isDigit(text.charCodeAt(start))) continue;
    const printed = text.slice(start, end);
    if (hasRatioSign(printed) && /^(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)$/.test(printed)) continue;
    if (isRatioSign(text.charCodeAt(end)) && /^[:：∶]1(?!\d)/.test(text.slice(end, end + 3))) continue;
    const scale = isScale(printed.charCodeAt(printed.length - 1)) ? (/[万亿]+$/.exec(printed)?.[0] ?? "") : "";
    const digits = scale === "" ? printed : printed.slice(0, -scale.length);
    const value = numbers[0];
    // 38 微克/立方米
    const gap = text[end] === " " ? 1 : 0;
    const unit = openFirsts[text.charCodeAt(end + gap)] === 1 ? openUnit.exec(text.slice(end + gap, end + gap + 12))?.[0] : undefined;
    // 5G and 4K are names.
    if (scale === "" && /^[GKD]$/.test(unit ?? "")) continue;
    if (value === undefined || !/^[\d.,，０-９]+$/.test(digits)) continue;
    if (unit === undefined && scale === "" && !isPureNumber(text, start, end)) continue;
    const name = scale + (unit ?? "");
    amounts.push({
      quantity: { value, ...(name !== "" && { unit: name }) },
      ...withComparator(text, start, end + (unit === undefined ? 0 : gap + unit.length)),
      isOpen: true,
    });
  }
  const isRatio = text.includes("1") && /[:：∶]/.test(text);
  for (const match of !isRatio ? [] : text.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)\s*[:：∶]\s*1(?!\d)/g)) {
    amounts.push({
      quantity: { value: Number(match[1]), unit: "∶1" },
      ...withComparator(text, match.index, match.index + match[0].length),
      isOpen: true,
    });
  }
  for (const match of !text.includes("零")
    ? []
    : text.matchAll(/(?:趋?零(?:增长|发生|排放|事故|死亡|填埋|增量)|(?<=[为到持])零(?=[，。；、）]))/g)) {
    amounts.push({
      quantity: { value: 0 },
      ...(match[0].startsWith("趋") && { comparator: "approx" as const }),
      start: match.index,
      end: match.index + match[0].length,
      isOpen: true,
    });
  }
  return amounts.sort((a, b) => a.start - b.start);
}

/** The signs that a unit of an open class may begin with. */
const openFirsts = /* @__PURE__ */ firstSigns(openUnit);

/** Whether a sign begins what a unit is counted by: （次）, /人. */
const mayBePer = (code: number) => code === 0xff08 || code === 0x28 || code === 0x2f || code === 0xff0f;

const isRatioSign = (code: number) => code === 0x3a || code === 0xff1a || code === 0x2236;

function hasRatioSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isRatioSign(text.charCodeAt(at))) return true;
  return false;
}

/** 万 and 亿. */
const isScale = (code: number) => code === 0x4e07 || code === 0x4ebf;

const isDigit = (code: number) => (code > 0x2f && code < 0x3a) || (code > 0xff0f && code < 0xff1a);

/** Numbers that have no unit: PUE值控制在1.25以下. A year is none. */
const isPureNumber = (text: string, start: number, end: number) =>
  !/^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  /(?:控制在|(?:达|降|升|增|减|大|小|高|升|少|长|化|善)[到至为]|达到|高于|低于|超过|保持在|稳定在|约束在)$/.test(
    text.slice(Math.max(0, start - 4), start),
  ) &&
  /^(?:以上|以下|以内|左右)?(?:[，。；、]|$)/.test(text.slice(end, end + 3));

/** The words of comparison around an amount whose unit the model's reader does not know. */
function withComparator(text: string, start: number, end: number): Pick<Amount, "comparator" | "start" | "end"> {
  const after = /^(?:及|或)?(以上|以下|以内|左右)/.exec(text.slice(end, end + 4));
  const before = /(?:不少于|不低于|不超过|超过|突破|低于|高于|至少|约|超)$/.exec(text.slice(Math.max(0, start - 4), start));
  const comparator = comparators[after?.[1] ?? before?.[0] ?? ""];
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0), ...(comparator && { comparator }) };
}

const comparators: Readonly<Record<string, Comparator>> = {
  以上: "gte",
  以下: "lte",
  以内: "lte",
  左右: "approx",
  不少于: "gte",
  不低于: "gte",
  至少: "gte",
  不超过: "lte",
  超过: "gt",
  突破: "gt",
  超: "gt",
  高于: "gt",
  低于: "lt",
  约: "approx",
};

function withUnit({ value, min, max }: Quantity, unit: string): Quantity {
  return { ...(value !== undefined && { value }), ...(min !== undefined && { min }), ...(max !== undefined && { max }), unit };
}
