import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LanguageTag, type LocalizedText, languageTagSchema, localizedTextSchema } from "./localized-text.ts";
import { sha256Pattern } from "./patterns.ts";
import { type SourceSpan, sourceSpanSchema } from "./source-span.ts";

/**
 * A text that the plan was taken from. Quotes and offsets refer to it.
 *
 * @example
 * ```ts
 * import type { Document } from "@regional-plan/model";
 *
 * const document: Document = {
 *   id: "document-plan",
 *   title: { zh: "某市推进区域一体化发展行动计划" },
 *   mediaType: "text/plain",
 *   language: "zh",
 *   path: "source.txt",
 * };
 * ```
 */
export interface Document extends Item<"document"> {
  /** The document's title as printed. */
  title: LocalizedText;
  /** The media type of the text, `text/plain`. */
  mediaType?: string;
  /** The language it is written in. */
  language?: LanguageTag;
  /** The SHA-256 of the file's bytes, 64 hexadecimal digits in lower case. A text that no longer matches is not the one that was quoted. */
  sha256?: string;
  /** The length of the decoded text in UTF-16 code units: the unit of every offset. */
  length?: number;
  /** Where the file lies, relative to the plan. Never leaves its repository: no drive, no leading `/`. */
  path?: string;
  /** Where it was published. */
  url?: string;
  /** Passages that are no part of the document: an advertisement, page furniture, a contents list. */
  noise?: SourceSpan[];
}

/** A source text. */
export const documentSchema = z.strictObject({
  ...itemHead("document"),
  title: localizedTextSchema,
  mediaType: z.string().min(1).exactOptional(),
  language: languageTagSchema.exactOptional(),
  sha256: z.string().regex(sha256Pattern).exactOptional(),
  length: z.int().min(0).exactOptional(),
  path: z.string().min(1).exactOptional(),
  url: z.string().min(1).exactOptional(),
  noise: z.array(sourceSpanSchema).exactOptional(),
  ...itemTail("document"),
}) satisfies z.ZodType<Document>;
