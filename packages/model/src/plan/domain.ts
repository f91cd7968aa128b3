import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * A field of work 领域 under which measures stand: a domain, a chapter, a priority.
 * @zh 领域：规划的工作领域、章或优先方向。
 *
 * @example
 * ```ts
 * import type { Domain } from "@regional-plan/model";
 *
 * const domain: Domain = { id: "domain-2", label: "（二）", title: { zh: "基础设施互联互通", en: "Connected infrastructure" } };
 * ```
 */
export interface Domain extends Item<"domain"> {
  /**
   * Its heading without the label.
   * @zh 标题，不含序号。
   */
  title: LocalizedText;
  /**
   * The domain that this one is a part of: a section of a chapter.
   * @zh 上级领域（如节所属的章）。
   */
  parent?: Id<"domain">;
  /**
   * Its introduction, as printed.
   * @zh 引言原文。
   */
  statement?: LocalizedText;
}

/** A field of work. */
export const domainSchema = z
  .strictObject({
    ...itemHead("domain"),
    title: localizedTextSchema,
    parent: linkTo("domain").exactOptional(),
    statement: localizedTextSchema.exactOptional(),
    ...itemTail("domain"),
  })
  .register(z.globalRegistry, schemaWords.Domain) satisfies z.ZodType<Domain>;
