import { readChineseNumber } from "./read-chinese-number.ts";
import type { Comparator } from "./target.ts";

/** A number as people write it: alone, or with what belongs into fields of its own. */
export interface WrittenNumber {
  /** The number without its scale: 1.5 of 1.5亿. */
  value?: number;
  /** The lower end of a range. */
  min?: number;
  /** The upper end of a range. */
  max?: number;
  /** 万 or 亿 and the like. */
  scale?: string;
  /** The unit that is written behind it. */
  unit?: string;
  /** What a word or sign beside it says: 约, 以上, ≥. */
  comparator?: Comparator;
}

/**
 * Reads what somebody wrote where a number alone is due: 15,000, １０, 1 200, 1.5亿, 80%, 约10, 10-15个. `undefined` where
 * it cannot be told which number was meant.
 *
 * @example
 * ```ts
 * import { readWrittenNumber } from "@regional-plan/model";
 *
 * readWrittenNumber("15,000"); //=> { value: 15000 }
 * readWrittenNumber("1.5亿元"); //=> { value: 1.5, scale: "亿", unit: "元" }
 * readWrittenNumber("10-15"); //=> { min: 10, max: 15 }
 * readWrittenNumber("一批"); //=> undefined
 * ```
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (text.length > longestNumber) return undefined;
  const plain = text
    .normalize("NFKC")
    .replace(/[“”‘’「」"']/gu, "")
    .trim();
  const { before, percent, first = "", second, scale = "", unit = "", after } = whole.exec(plain)?.groups ?? {};
  const low = numberOf(first);
  const high = second === undefined ? undefined : numberOf(second);
  // 一批 and 一系列 count nothing.
  if (low === undefined || (first === "一" && /^(?:批|系列|些|定|般)/u.test(unit)) || (second !== undefined && high === undefined))
    return undefined;
  const comparator = comparators[before ?? ""] ?? comparators[after ?? ""];
  const printed = percent === undefined ? unit.trim() : "%";
  return {
    ...(high === undefined ? { value: low } : { min: low, max: high }),
    ...(scale !== "" && { scale }),
    ...(printed !== "" && { unit: printed }),
    ...(comparator !== undefined && { comparator }),
  };
}

const longestNumber = 40;

const whole = /* @__PURE__ */ wholePattern();

function wholePattern(): RegExp {
  const digits = String.raw`[+-]?\d{1,3}(?:[, _'](?:\d{3}))+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千两]+(?:点[〇零一二三四五六七八九]+)?`;
  return new RegExp(
    [
      "^(?<before>不少于|不低于|不超过|不高于|不多于|至少|至多|超过|突破|低于|少于|高于|大于|小于|大约|约为|约|达到|达|超|近|>=|<=|≥|≤|>|<|~)?\\s*",
      `(?<percent>百分之)?(?<first>${digits})`,
      `(?:\\s*(?:[—–~-]{1,2}|至|到)\\s*(?<second>${digits}))?\\s*`,
      "(?<scale>[十百千]?[万亿]{1,2})?余?\\s*",
      String.raw`(?<unit>%|‰|[\p{L}%°²³/·]{1,10}?)?`,
      String.raw`\s*(?<after>以上|以下|以内|之内|左右|上下|\+)?$`,
    ].join(""),
    "u",
  );
}

function numberOf(text: string): number | undefined {
  const plain = text.replace(/[, _']/gu, "");
  if (!/^[+-]?\d/u.test(plain)) return plain === "" ? undefined : readChineseNumber(plain);
  const value = Number(plain);
  // A number of more digits than a computer holds would come out as another.
  return plain.replace(/\D/gu, "").length <= 15 ? value : undefined;
}

const comparators: Readonly<Record<string, Comparator>> = {
  不少于: "gte",
  不低于: "gte",
  至少: "gte",
  以上: "gte",
  "+": "gte",
  ">=": "gte",
  "≥": "gte",
  超过: "gt",
  突破: "gt",
  高于: "gt",
  大于: "gt",
  超: "gt",
  ">": "gt",
  不超过: "lte",
  不高于: "lte",
  不多于: "lte",
  至多: "lte",
  以下: "lte",
  以内: "lte",
  之内: "lte",
  "<=": "lte",
  "≤": "lte",
  低于: "lt",
  少于: "lt",
  小于: "lt",
  "<": "lt",
  约: "approx",
  约为: "approx",
  大约: "approx",
  近: "approx",
  左右: "approx",
  上下: "approx",
  "~": "approx",
};
