import type { Finding } from "@regional-plan/model";

/** The text of a document that came in a container (.docx, .html, .pdf), and what the container knows of its paragraphs. */
export interface DecodedDocument {
  /** A line a paragraph, cells of a table joined by tabs (a row a line), line ends LF, no blank lines. */
  text: string;
  /** What the file knows of the lines and cells, in the order of the text; a row of a table has one entry a cell. */
  paragraphs: readonly DecodedParagraph[];
  /** What could not be read, or wants a look. */
  findings: readonly Finding[];
}

/** A line of the text, or a cell of one. */
export interface DecodedParagraph {
  /** Where it begins in the text. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** Its depth as a heading, from 1, where the file itself says that it is one. */
  level?: number;
  /** Its automatic number, which stands at the beginning of its text: `（一）`. */
  number?: string;
  /** Its place in a table. */
  cell?: DecodedCell;
  /** What it is, where the file itself says that it is no part of the document's words. */
  noise?: NoiseKind;
  /** What the file calls its style: `Title`, `List Paragraph`; in HTML its element, `li`. */
  style?: string;
}

/** A place in a table; counts begin at 0. */
export interface DecodedCell {
  /** Which table of the document. */
  table: number;
  row: number;
  column: number;
  /** How many rows it spans, 1 where it is not merged. */
  rowSpan: number;
  /** How many columns it spans. */
  columnSpan: number;
}

/** What a file itself sets apart from its text. */
export type NoiseKind = "header" | "footer" | "page-number" | "contents" | "footnote" | "navigation";
