import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { plainText } from "./plain-text.ts";

/**
 * A printed amount as a number with its unit. 10家以上 is `{ value: 10, unit: "家" }` with the comparator `gte` beside it;
 * 80—100个 is `{ min: 80, max: 100, unit: "个" }`. Where no number can be read (一批) there is no quantity.
 * @zh 原文中的数量及单位。“10家以上”写作 { value: 10, unit: 家 }，另以 comparator: gte 表示“以上”；“80—100个”写作 { min: 80, max: 100, unit: 个 }；读不出数值的（如“一批”）不填。
 *
 * @example
 * ```ts
 * import type { Quantity } from "@regional-plan/model";
 *
 * const jobs: Quantity = { value: 320, unit: "万名" };
 * const reach: Quantity = { value: 1, unit: "小时", unitCode: "h" };
 * ```
 */
export interface Quantity {
  /**
   * The number. Numerals in words become digits: 百个 is 100. Absent where a range is printed.
   * @zh 数值；文字数词写成数字，如“百个”为 100；原文为区间的不填。
   */
  value?: number;
  /**
   * The lower end of a printed range.
   * @zh 区间的下限。
   */
  min?: number;
  /**
   * The upper end of a printed range.
   * @zh 区间的上限。
   */
  max?: number;
  /**
   * The unit as printed, 万 and 亿 included (`万名`, `亿元`, `%`). Absent where none is printed.
   * @zh 原文所用的单位，包括“万”“亿”（如万名、亿元、%）；原文没有单位的不填。
   */
  unit?: string;
  /**
   * The unit's UCUM code, where it has one: `h`, `km`, `%`, `t`. It stands for the printed unit without 万 and 亿.
   * @zh 单位的 UCUM 代码（如 h、km、%、t），对应不含“万”“亿”的单位。
   */
  unitCode?: string;
}

/** An amount: a value or a range, and its unit. */
export const quantitySchema = z
  .strictObject({
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    unit: plainText().exactOptional(),
    unitCode: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Quantity) satisfies z.ZodType<Quantity>;
