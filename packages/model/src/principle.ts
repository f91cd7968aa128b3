import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";

/**
 * A principle 基本原则 that governs the whole plan.
 *
 * @example
 * ```ts
 * import type { Principle } from "@regional-plan/model";
 *
 * const principle: Principle = { id: "principle-1", label: "——", title: { zh: "坚持战略协同、全域融入" } };
 * ```
 */
export interface Principle extends Item<"principle"> {
  /** Its heading, without the dash or number before it. */
  title: LocalizedText;
  /** What it says, as printed. */
  statement?: LocalizedText;
}

/** A principle. */
export const principleSchema = z.strictObject({
  ...itemHead("principle"),
  title: localizedTextSchema,
  statement: localizedTextSchema.exactOptional(),
  ...itemTail("principle"),
}) satisfies z.ZodType<Principle>;
