import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type LanguageTag, type LocalizedText, languageTagSchema, localizedTextSchema } from "./parts/localized-text.ts";
import { sha256Pattern } from "./parts/patterns.ts";
import { plainText } from "./parts/plain-text.ts";
import { type SourceSpan, sourceSpanSchema } from "./parts/source-span.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A text that the plan was taken from. Quotes and offsets refer to it.
 * @zh 规划所依据的文件文本，引文和位置均以其为准。
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
  /**
   * The document's title as printed.
   * @zh 文件标题原文。
   */
  title: LocalizedText;
  /**
   * The media type of the text, `text/plain`.
   * @zh 文本的媒体类型，如 text/plain。
   */
  mediaType?: string;
  /**
   * The language it is written in.
   * @zh 文件所用的语言。
   */
  language?: LanguageTag;
  /**
   * The SHA-256 of the file's bytes, 64 hexadecimal digits in lower case. A text that no longer matches is not the one that was quoted.
   * @zh 文件内容的 SHA-256 值，64 位小写十六进制数字；不一致的，说明文件已不是引用时的文件。
   */
  sha256?: string;
  /**
   * The length of the decoded text in UTF-16 code units: the unit of every offset.
   * @zh 解码后文本的长度，以 UTF-16 码元计，与各处位置的单位相同。
   */
  length?: number;
  /**
   * Where the file lies, relative to the plan. Never leaves its repository: no drive, no leading `/`.
   * @zh 文件的位置，以规划为起点的相对路径，不以“/”或盘符开头。
   */
  path?: string;
  /**
   * Where it was published.
   * @zh 文件的发布网址。
   */
  url?: string;
  /**
   * Passages that are no part of the document: an advertisement, page furniture, a contents list.
   * @zh 不属于文件正文的内容：广告、页眉页脚、目录等。
   */
  noise?: readonly SourceSpan[];
}

/** A source text. */
export const documentSchema = z
  .strictObject({
    ...itemHead("document"),
    title: localizedTextSchema,
    mediaType: plainText().exactOptional(),
    language: languageTagSchema.exactOptional(),
    sha256: z.string().regex(sha256Pattern).exactOptional(),
    length: z.int().min(0).exactOptional(),
    path: plainText().exactOptional(),
    url: plainText().exactOptional(),
    noise: z.array(sourceSpanSchema).exactOptional(),
    ...itemTail("document"),
  })
  .register(z.globalRegistry, schemaWords.Document) satisfies z.ZodType<Document>;
