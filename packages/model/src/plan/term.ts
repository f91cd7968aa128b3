import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A term of the plan's glossary: wherever the term stands in the authoritative text, its translation stands in the other.
 * @zh 术语表中的一个术语：中文出现该术语之处，译文使用对应的译名。
 *
 * @example
 * ```ts
 * import type { Term } from "@regional-plan/model";
 *
 * const term: Term = { id: "term-integration", name: { zh: "一体化", en: "integration" } };
 * ```
 */
export interface Term extends Item<"term"> {
  /**
   * The term in each language: one term, one translation.
   * @zh 术语的各语言写法，一词一译。
   */
  name: LocalizedText;
  /**
   * What it means.
   * @zh 含义。
   */
  definition?: LocalizedText;
}

/** A term of the glossary. */
export const termSchema = z
  .strictObject({
    ...itemHead("term"),
    name: localizedTextSchema,
    definition: localizedTextSchema.exactOptional(),
    ...itemTail("term"),
  })
  .register(z.globalRegistry, schemaWords.Term) satisfies z.ZodType<Term>;
