import * as z from "zod";
import { type Id, linkTo } from "./id.ts";

/**
 * The place in a source text that a statement was taken from: W3C Web Annotation's TextQuoteSelector and
 * TextPositionSelector in one.
 *
 * A person writes `quote` alone, with `prefix` or `occurrence` where the quote repeats; `resolveSpan` finds the
 * offsets.
 *
 * @example
 * ```ts
 * import type { SourceSpan } from "@regional-plan/model";
 *
 * const span: SourceSpan = { quote: "引进10家以上高端医疗机构" };
 * ```
 */
export interface SourceSpan {
  /** The document that is quoted. Absent: the plan's first. */
  document?: Id<"document">;
  /** The words of the document, verbatim: its mistakes and line breaks included. */
  quote: string;
  /** The words right before the quote, as many as make it unique. */
  prefix?: string;
  /** Which of several equal quotes is meant, counted from 1. */
  occurrence?: number;
  /** Where the quote begins: an offset in UTF-16 code units in the document's text as decoded. */
  start?: number;
  /** Where the quote ends, exclusive. */
  end?: number;
}

/** A quote and, once resolved, its offsets. */
export const sourceSpanSchema = z.strictObject({
  document: linkTo("document").exactOptional(),
  quote: z.string().min(1),
  prefix: z.string().min(1).exactOptional(),
  occurrence: z.int().min(1).exactOptional(),
  start: z.int().min(0).exactOptional(),
  end: z.int().min(0).exactOptional(),
}) satisfies z.ZodType<SourceSpan>;
