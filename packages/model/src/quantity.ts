import * as z from "zod";

/**
 * A printed amount as a number with its unit. 10家以上 is `{ value: 10, unit: "家" }` with the comparator `gte` beside it;
 * 80—100个 is `{ min: 80, max: 100, unit: "个" }`. Where no number can be read (一批) there is no quantity.
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
  /** The number. Numerals in words become digits: 百个 is 100. Absent where a range is printed. */
  value?: number;
  /** The lower end of a printed range. */
  min?: number;
  /** The upper end of a printed range. */
  max?: number;
  /** The unit as printed, 万 and 亿 included (`万名`, `亿元`, `%`). Absent where none is printed. */
  unit?: string;
  /** The unit's UCUM code, where it has one: `h`, `km`, `%`, `t`. It stands for the printed unit without 万 and 亿. */
  unitCode?: string;
}

/** An amount: a value or a range, and its unit. */
export const quantitySchema = z.strictObject({
  value: z.number().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: z.string().min(1).exactOptional(),
  unitCode: z.string().min(1).exactOptional(),
}) satisfies z.ZodType<Quantity>;
