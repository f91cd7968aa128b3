import * as z from "zod";
import { type Id, linkTo, ownId } from "./parts/id.ts";
import type { ItemKind } from "./parts/item-kind.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { namespacePattern } from "./parts/patterns.ts";
import { plainText } from "./parts/plain-text.ts";
import { type SourceSpan, sourceSpanSchema } from "./parts/source-span.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * Data that this model does not know, under a domain name that its author controls:
 * `{ "example.org": { carbon: 12 } }`.
 * @zh 本模型之外的数据，写在作者自有的域名之下，如 { "example.org": { carbon: 12 } }。
 *
 * @example
 * ```ts
 * import type { Measure } from "@regional-plan/model";
 *
 * // Declare a key of your own, and it is typed in every item.
 * declare module "@regional-plan/model" {
 *   interface Extensions {
 *     "budget.example.org"?: { code: string };
 *   }
 * }
 * const measure: Measure = { id: "measure-1", extensions: { "budget.example.org": { code: "0201-17" } } };
 * measure.extensions?.["budget.example.org"]?.code; //=> "0201-17"
 * ```
 */
export interface Extensions {
  [namespace: string]: unknown;
}

/** What every item of a plan has. */
export interface Item<K extends ItemKind = ItemKind> {
  /**
   * The item's id, unique in the whole plan.
   * @zh 条目的编号，在整个规划中唯一。
   */
  id: Id<K>;
  /**
   * The number or mark that the document prints before it: `（一）`, `1.`, `第三章`.
   * @zh 原文中条目前的序号或标记，如“（一）”“1.”“第三章”。
   */
  label?: string;
  /**
   * The section that heads this item, else the innermost section around it.
   * @zh 以该条目为标题的章节；没有的，填条目所在的最内层章节。
   */
  section?: Id<"section">;
  /**
   * The words of the document that it was taken from.
   * @zh 该条目所依据的原文。
   */
  source?: readonly SourceSpan[];
  /**
   * What an editor wants a reader to know; not the document's own words.
   * @zh 编者给读者的说明，不是文件原文。
   */
  note?: LocalizedText;
  /**
   * The same thing elsewhere: ids of items of this plan, or URIs.
   * @zh 同一事物在别处的编号：本规划条目的编号，或网址形式的标识。
   */
  sameAs?: readonly string[];
  /**
   * The ids of items of the same kind whose place it takes; those are out of force.
   * @zh 被该条目取代的同类条目的编号，被取代的条目不再有效。
   */
  replaces?: readonly Id<K>[];
  /**
   * Data of others, by namespace.
   * @zh 本模型之外的数据，以域名为键。
   */
  extensions?: Extensions;
}

/** Extensions: anything, under a domain name. */
export const extensionsSchema = z
  .record(z.string().regex(namespacePattern), z.unknown())
  .register(z.globalRegistry, schemaWords.Extensions) satisfies z.ZodType<Extensions>;

// One of each for all kinds: to make them again for every kind is a good part of the time that the model takes to load.
const label = plainText().exactOptional();
const section = linkTo("section").exactOptional();
const source = z.array(sourceSpanSchema).exactOptional();
const note = localizedTextSchema.exactOptional();
const sameAs = z.array(plainText()).exactOptional();
const extensions = extensionsSchema.exactOptional();

/** The keys that every item begins with. */
export const itemHead = <K extends ItemKind>(kind: K) => ({ id: ownId(kind), label, section });

/** The keys that every item ends with. */
export const itemTail = <K extends ItemKind>(kind: K) => ({
  source,
  note,
  sameAs,
  replaces: z.array(linkTo(kind)).exactOptional(),
  extensions,
});
