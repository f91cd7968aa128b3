import * as z from "zod";
import { closedCode } from "./code.ts";
import { type Id, linkTo, linkToItem } from "./id.ts";
import { type Item, itemHead, itemTail } from "./item.ts";
import type { ItemKind } from "./item-kind.ts";
import { type LocalizedText, localizedTextSchema } from "./localized-text.ts";

/** What a section is for: `body`; `background` 发展现状、重大意义; `annex` 附件. */
export type SectionKind = "body" | "background" | "annex";

/** The kinds of section. */
export const sectionKinds: readonly SectionKind[] = ["body", "background", "annex"];

/**
 * A heading of the document and the text under it. Sections stand in reading order; how deep one is follows from
 * `parent`.
 *
 * @example
 * ```ts
 * import type { Section } from "@regional-plan/model";
 *
 * const section: Section = { id: "section-2-1", label: "（一）", parent: "section-2", heads: "domain-1" };
 * ```
 */
export interface Section extends Item<"section"> {
  /** The section around this one. Absent at the top. */
  parent?: Id<"section">;
  /** The item that this heading names: its title is the heading's title, and is not written twice. */
  heads?: Id<ItemKind>;
  /** The heading's text without its label, where it names no item. */
  title?: LocalizedText;
  /** True for a run-in heading, whose text follows on the same line. */
  inline?: boolean;
  /** What the section is for. Absent: `body`. */
  kind?: SectionKind;
  /** The document it stands in. Absent: the plan's first. */
  document?: Id<"document">;
}

/** A heading of the document. */
export const sectionSchema = z.strictObject({
  ...itemHead("section"),
  parent: linkTo("section").exactOptional(),
  heads: linkToItem().exactOptional(),
  title: localizedTextSchema.exactOptional(),
  inline: z.boolean().exactOptional(),
  kind: closedCode("section-kind", sectionKinds).exactOptional(),
  document: linkTo("document").exactOptional(),
  ...itemTail("section"),
}) satisfies z.ZodType<Section>;
