import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { type Id, linkTo } from "./id.ts";
import { plainText } from "./plain-text.ts";

/**
 * The place in a source text that a statement was taken from: W3C Web Annotation's TextQuoteSelector and
 * TextPositionSelector in one.
 *
 * A person writes `quote` alone, with `prefix` or `occurrence` where the quote repeats; `resolveSpan` finds the
 * offsets.
 * @zh 来源文件中的一处原文。一般只写 quote，原文中多次出现的再写 prefix 或 occurrence，位置由软件查找。
 *
 * @example
 * ```ts
 * import type { SourceSpan } from "@regional-plan/model";
 *
 * const span: SourceSpan = { quote: "引进10家以上高端医疗机构" };
 * ```
 */
export interface SourceSpan {
  /**
   * The document that is quoted. Absent: the plan's first.
   * @zh 所引的文件；不填即为第一个文件。
   */
  document?: Id<"document">;
  /**
   * The words of the document, verbatim: its mistakes and line breaks included.
   * @zh 原文，一字不改，错漏和换行也照录。
   */
  quote: string;
  /**
   * The words right before the quote, as many as make it unique.
   * @zh 引文之前的文字，足以区分即可。
   */
  prefix?: string;
  /**
   * Which of several equal quotes is meant, counted from 1.
   * @zh 多处相同的引文中的第几处，从 1 数起。
   */
  occurrence?: number;
  /**
   * Where the quote begins: an offset in UTF-16 code units in the document's text as decoded.
   * @zh 引文起点，以 UTF-16 码元计。
   */
  start?: number;
  /**
   * Where the quote ends, exclusive.
   * @zh 引文终点（不含），以 UTF-16 码元计。
   */
  end?: number;
}

/** A quote and, once resolved, its offsets. */
export const sourceSpanSchema = z
  .strictObject({
    document: linkTo("document").exactOptional(),
    quote: plainText(),
    prefix: z.string().min(1).exactOptional(),
    occurrence: z.int().min(1).exactOptional(),
    start: z.int().min(0).exactOptional(),
    end: z.int().min(0).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.SourceSpan) satisfies z.ZodType<SourceSpan>;
