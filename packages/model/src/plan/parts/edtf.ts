import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { edtfPattern } from "./patterns.ts";

declare const format: unique symbol;

/**
 * A date as exact as the document prints it, in the part of EDTF (ISO 8601-2) that plans need: a year `2025`, month
 * `2025-06`, day `2025-06-30`, quarter `2025-33` to `2025-36`, half `2025-40` and `2025-41`; `~` after a year or month
 * for 左右; an interval of these (`2020/2035`), whose end may be open (`2022/..`). 年底 is December. A `due` of X means no later than the last day
 * of X; where X is an interval, than its last day (`2022/2025`: by the end of 2025). One with an open end goes on (长期坚持):
 * it falls due on no day, and is never late.
 *
 * Only the shape is checked by the schema; a day that no calendar has (`2025-02-30`) is found by `readEdtf` and by the
 * rules of `time/`.
 *
 * @example
 * ```ts
 * import type { Edtf } from "@regional-plan/model";
 *
 * const horizon: Edtf = "2035";
 * const period: Edtf = "2021/2025";
 * ```
 */
export type Edtf = string & { readonly [format]?: "edtf" };

/** An EDTF date or interval, by its shape. */
export const edtfSchema = z.string().max(25).regex(edtfPattern).register(z.globalRegistry, schemaWords.Edtf) as unknown as z.ZodType<
  Edtf,
  Edtf
>;
