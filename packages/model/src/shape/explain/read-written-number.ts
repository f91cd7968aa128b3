import type { Comparator } from "../../plan/target.ts";
import { exactNumber } from "../../text/exact-number.ts";
import { unitAt } from "../../text/quantity-units.ts";
import { nextNumeral, type ReadQuantity } from "../../text/read-numerals.ts";
import { readQuantity } from "../../text/read-quantity.ts";

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
  /** What a word or sign beside it says: 约, 以上, ≥; `gt` for 十余. */
  comparator?: Comparator;
}

/**
 * Reads what somebody wrote where a number alone is due: 15,000, １０, 1 200, 1.5亿, 80%, 约10, 10-15个. It reads what
 * `readQuantity` reads, with or without a unit, where that is all of the text; `undefined` where anything is left over.
 *
 * @example
 * ```ts
 * import { readWrittenNumber } from "@regional-plan/model";
 *
 * readWrittenNumber("15,000"); //=> { value: 15000 }
 * readWrittenNumber("1.5亿元"); //=> { value: 1.5, scale: "亿", unit: "元" }
 * readWrittenNumber("10-15"); //=> { min: 10, max: 15 }
 * readWrittenNumber("一亿五千万元"); //=> { value: 150000000, unit: "元" }
 * readWrittenNumber("五成半"); //=> undefined
 * readWrittenNumber("一批"); //=> undefined
 * ```
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (text.length > longestNumber) return undefined;
  const plain = text.replace(/^[\s“”‘’「」『』"']+|[\s“”‘’「」『』"']+$/gu, "");
  if (/^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(plain)) return numberAlone(exactNumber(plain));
  if (/^[-−－]/u.test(plain)) return below(readWrittenNumber(plain.slice(1)));
  const whole = wholeAmount(plain);
  if (whole !== undefined) return fieldsOf(whole, "");
  const end = nextNumeral(plain, 0)?.end;
  if (end === undefined) return undefined;
  // An amount without its unit: what counts things stands in for it, and is taken away again.
  const counted = wholeAmount(`${plain.slice(0, end)}${counter}${plain.slice(end)}`);
  return counted === undefined ? undefined : fieldsOf(counted, counter);
}

const longestNumber = 40;
const counter = "个";

const numberAlone = (value: number | undefined): WrittenNumber | undefined => (value === undefined ? undefined : { value });

/** -5%; a range below zero, or 不足 before it, is left to its author. */
function below(written: WrittenNumber | undefined): WrittenNumber | undefined {
  const { value, comparator } = written ?? {};
  return value === undefined || value <= 0 || comparator !== undefined ? undefined : { ...written, value: 0 - value };
}

/** The amount of a text that says nothing else. */
function wholeAmount(text: string): ReadQuantity | undefined {
  const read = readQuantity(text);
  const isWhole = read !== undefined && read.end === text.length && /^(?:达到|达|为|[+＋])?\s*$/u.test(text.slice(0, read.start));
  return isWhole ? read : undefined;
}

function fieldsOf({ quantity, comparator }: ReadQuantity, standIn: string): WrittenNumber {
  const { value, min, max, unit: printed = "" } = quantity;
  const scale = scaleOf(printed);
  const unit = printed.slice(scale.length) === standIn ? "" : printed.slice(scale.length);
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(scale !== "" && { scale }),
    ...(unit !== "" && { unit }),
    ...(comparator !== undefined && { comparator }),
  };
}

/** What stands before the unit: 万 of 万名, but nothing of 千米 and 百分点. */
function scaleOf(printed: string): string {
  let at = 0;
  while (at < printed.length && unitAt(printed, at)?.length !== printed.length - at) at++;
  return printed.slice(0, at);
}
