import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A principle 基本原则 that governs the whole plan.
 * @zh 原则：统领整个规划的原则。
 *
 * @example
 * ```ts
 * import type { Principle } from "@regional-plan/model";
 *
 * const principle: Principle = { id: "principle-1", label: "——", title: { zh: "坚持战略协同、全域融入" } };
 * ```
 */
export interface Principle extends Item<"principle"> {
  /**
   * Its heading, without the dash or number before it.
   * @zh 标题，不含前面的破折号或序号。
   */
  title: LocalizedText;
  /**
   * What it says, as printed.
   * @zh 正文原文。
   */
  statement?: LocalizedText;
}

/** A principle. */
export const principleSchema = z
  .strictObject({
    ...itemHead("principle"),
    title: localizedTextSchema,
    statement: localizedTextSchema.exactOptional(),
    ...itemTail("principle"),
  })
  .register(z.globalRegistry, schemaWords.Principle) satisfies z.ZodType<Principle>;
