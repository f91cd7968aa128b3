import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";

/**
 * A term of the plan's glossary: wherever the term stands in the authoritative text, its translation stands in the other.
 *
 * @example
 * ```ts
 * import type { Term } from "@regional-plan/model";
 *
 * const term: Term = { id: "term-integration", name: { zh: "一体化", en: "integration" } };
 * ```
 */
export interface Term extends Item<"term"> {
  /** The term in each language: one term, one translation. */
  name: LocalizedText;
  /** What it means. */
  definition?: LocalizedText;
}

/** A term of the glossary. */
export const termSchema = z.strictObject({
  ...itemHead("term"),
  name: localizedTextSchema,
  definition: localizedTextSchema.exactOptional(),
  ...itemTail("term"),
}) satisfies z.ZodType<Term>;
