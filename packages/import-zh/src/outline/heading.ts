import type { Stretch } from "../segment/block.ts";
import type { LabelStyle } from "./read-label.ts";

/** A heading of the document and what stands under it, up to the next one. */
export interface Heading {
  readonly level: number;
  /** As it is printed; empty where there is none. */
  readonly label: string;
  /** Without the label; empty where the number introduces the text itself. */
  readonly title: string;
  /** Label and title; of a heading without a title, the label and the first sentence. */
  readonly place: readonly Stretch[];
  /** Whether text follows on the same line. */
  readonly isInline: boolean;
  readonly isAnnex: boolean;
  readonly style: LabelStyle | "lead" | "mark" | "box" | "row";
  /** The text under it, up to the next heading. */
  readonly body: Stretch[];
  /** The heading around it, by its place in the outline. */
  parent: number | undefined;
}

/** Makes a heading, key by key: each has the same, in one order, and to spread them takes long. */
export function makeHeading(
  { level, label, title, place, isInline, isAnnex, style }: Omit<Heading, "body" | "parent">,
  body: Stretch[] = [],
  parent?: number,
): Heading {
  return { level, label, title, place, isInline, isAnnex, style, body, parent };
}

/** The outline of a document: its headings in reading order, and what stands before the first. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly preamble: readonly Stretch[];
}
