import { exactNumber } from "./exact-number.ts";
import { parseNumeral } from "./parse-numeral.ts";

/**
 * The value of a number as Chinese documents print it: in words (两千五百, 二点五万亿, 二〇二五), in digits with or without
 * separators (1,200, 12 000, １２), or in both (1.5亿, 2亿5千万). `undefined` where it is no number, 第三 and 一批 among
 * them; where it is not one number (两三, 一亿五千); and where a JavaScript number cannot hold it.
 *
 * @example
 * ```ts
 * import { readChineseNumber } from "@regional-plan/model";
 *
 * readChineseNumber("一亿五千万"); //=> 150000000
 * readChineseNumber("1.5亿"); //=> 150000000
 * readChineseNumber("二点五"); //=> 2.5
 * readChineseNumber("一批"); //=> undefined
 * ```
 */
export function readChineseNumber(text: string): number | undefined {
  const [, sign = "", rest = ""] = /^([+＋-]?)(.*)$/su.exec(text) ?? [];
  const numeral = parseNumeral(rest);
  if (numeral === undefined || numeral.high !== undefined || numeral.of !== undefined || numeral.isMore) return undefined;
  const value = exactNumber(`${numeral.low}e${powerOf(numeral.scale)}`);
  return value !== undefined && sign === "-" ? 0 - value : value;
}

/** How many zeros a scale stands for: 万亿 has 12. */
export function powerOf(scale: string): number {
  return [...scale].reduce((sum, sign) => sum + (powers[sign] ?? 0), 0);
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
