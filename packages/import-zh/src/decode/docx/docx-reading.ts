import type { NoiseKind } from "../decoded-document.ts";
import type { ListCounter } from "./number-paragraphs.ts";
import type { DocxStyles } from "./read-styles.ts";

/** What is known while a document is read, part by part. */
export interface DocxReading {
  readonly styles: DocxStyles;
  readonly lists: ListCounter;
  /** The fields that are open; one may go over many paragraphs, as a contents list does. */
  readonly fields: DocxField[];
  /** The notes that the text refers to, by the kind of the part and their id: `footnotes/2`. */
  readonly notes: Set<string>;
  /** The ids of texts of other files, which only Word takes in. */
  readonly others: Set<string>;
  /** What headers and footers are, by their id. */
  readonly margins: Map<string, "header" | "footer">;
  /** What everything that is read now is. */
  noise: NoiseKind | undefined;
  /** It is a cell that is read now: its number may be all that is in it (序号). */
  isCell: boolean;
  /** The words of a paragraph that has no end of its own: its mark is deleted or hidden, and what follows goes on. */
  carried: CarriedText | undefined;
}

/** A field: its instruction, then its result. */
interface DocxField {
  instruction: string;
  isResult: boolean;
}

/** What the paragraph to come begins with. */
interface CarriedText {
  text: string;
  level?: number;
  number?: string;
}
