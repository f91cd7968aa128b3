import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode } from "./parts/code.ts";
import { type Id, linkTo, linkToItem } from "./parts/id.ts";
import type { ItemKind } from "./parts/item-kind.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What a section is for: `body`; `background` 发展现状、重大意义; `annex` 附件. */
export type SectionKind = "body" | "background" | "annex";

/** The kinds of section. */
export const sectionKinds: readonly SectionKind[] = ["body", "background", "annex"];

/**
 * A heading of the document and the text under it. Sections stand in reading order; how deep one is follows from
 * `parent`.
 * @zh 章节：文件的一个标题及其下的内容，按阅读顺序排列，层级由 parent 决定。
 *
 * @example
 * ```ts
 * import type { Section } from "@regional-plan/model";
 *
 * const section: Section = { id: "section-2-1", label: "（一）", parent: "section-2", heads: "domain-1" };
 * ```
 */
export interface Section extends Item<"section"> {
  /**
   * The section around this one. Absent at the top.
   * @zh 上级章节；顶层不填。
   */
  parent?: Id<"section">;
  /**
   * The item that this heading names: its title is the heading's title, and is not written twice.
   * @zh 以该标题为名的条目，标题文字写在该条目上，不重复填写。
   */
  heads?: Id<ItemKind>;
  /**
   * The heading's text without its label, where it names no item.
   * @zh 标题文字，不含序号；已填 heads 的不填。
   */
  title?: LocalizedText;
  /**
   * True for a run-in heading, whose text follows on the same line.
   * @zh 标题与正文同在一行的填 true。
   */
  inline?: boolean;
  /**
   * What the section is for. Absent: `body`.
   * @zh 章节的用途；不填即为正文。
   */
  kind?: SectionKind;
  /**
   * The document it stands in. Absent: the plan's first.
   * @zh 所在的文件；不填即为第一个文件。
   */
  document?: Id<"document">;
}

/** A heading of the document. */
export const sectionSchema = z
  .strictObject({
    ...itemHead("section"),
    parent: linkTo("section").exactOptional(),
    heads: linkToItem().exactOptional(),
    title: localizedTextSchema.exactOptional(),
    inline: z.boolean().exactOptional(),
    kind: closedCode("section-kind", sectionKinds).exactOptional(),
    document: linkTo("document").exactOptional(),
    ...itemTail("section"),
  })
  .register(z.globalRegistry, schemaWords.Section) satisfies z.ZodType<Section>;
