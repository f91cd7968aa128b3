import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode } from "./parts/code.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** In what way a passage is damaged or doubtful. */
export type ErratumKind = "typo" | "omission" | "repetition" | "line-break" | "punctuation" | "name-variant" | "ambiguity";

/** The kinds of damage. */
export const erratumKinds: readonly ErratumKind[] = [
  "typo",
  "omission",
  "repetition",
  "line-break",
  "punctuation",
  "name-variant",
  "ambiguity",
];

/** How sure the first correction is. */
export type Confidence = "high" | "medium" | "low";

/** The degrees of confidence. */
export const confidences: readonly Confidence[] = ["high", "medium", "low"];

/**
 * Damage in the source. It is never applied to a quote; it is used where a name is normalised.
 * @zh 原文勘误：原文的错漏或存疑之处。引文保持原样，仅在规范名称时使用。
 *
 * @example
 * ```ts
 * import type { Erratum } from "@regional-plan/model";
 *
 * const erratum: Erratum = {
 *   id: "erratum-domain-3-02",
 *   kind: "repetition",
 *   corrections: ["跨区域"],
 *   confidence: "high",
 *   reason: { zh: "“区”字重复。", en: "The character 区 is doubled." },
 *   source: [{ quote: "跨区区域" }],
 * };
 * ```
 */
export interface Erratum extends Item<"erratum"> {
  /**
   * What is wrong.
   * @zh 错漏的类型。
   */
  kind: ErratumKind;
  /**
   * What it should read, the likeliest first. Absent where nothing supports a reading.
   * @zh 应作的文字，最可能的排在最前；没有依据的不填。
   */
  corrections?: readonly string[];
  /**
   * How sure the first correction is.
   * @zh 对第一种改法的把握程度。
   */
  confidence?: Confidence;
  /**
   * Why it is held to be damage, and what supports the correction.
   * @zh 认定为错漏的理由和改法的依据。
   */
  reason?: LocalizedText;
}

/** Damage in the source. */
export const erratumSchema = z
  .strictObject({
    ...itemHead("erratum"),
    kind: closedCode("erratum-kind", erratumKinds),
    corrections: z.array(plainText()).exactOptional(),
    confidence: closedCode("confidence", confidences).exactOptional(),
    reason: localizedTextSchema.exactOptional(),
    ...itemTail("erratum"),
  })
  .register(z.globalRegistry, schemaWords.Erratum) satisfies z.ZodType<Erratum>;
