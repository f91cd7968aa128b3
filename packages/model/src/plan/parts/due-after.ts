import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { type Id, linkTo } from "./id.ts";

/**
 * A time that is counted from a milestone: 批复后30日内.
 * @zh 以里程碑起算的时限，如“批复后30日内”。
 *
 * @example
 * ```ts
 * import type { DueAfter } from "@regional-plan/model";
 *
 * const due: DueAfter = { milestone: "milestone-approval", days: 30 };
 * ```
 */
export interface DueAfter {
  /**
   * The milestone from which it is counted: from the day it was met, else from the last day of its `due`.
   * @zh 起算的里程碑：自其达成之日起算；尚未达成的，自其完成时限的最后一天起算。
   */
  milestone: Id<"milestone">;
  /**
   * How many calendar days after it.
   * @zh 此后的天数，按自然日计。
   */
  days: number;
}

/** A time counted from a milestone. */
export const dueAfterSchema = z
  .strictObject({
    milestone: linkTo("milestone"),
    days: z.number().int().min(0),
  })
  .register(z.globalRegistry, schemaWords.DueAfter) satisfies z.ZodType<DueAfter>;
