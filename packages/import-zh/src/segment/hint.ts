/** What a reader of .html, .docx or .pdf knows of a paragraph beyond its words. */
export interface ParagraphHint {
  /** Where the paragraph begins in the text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** How deep a heading it is. */
  readonly heading?: number;
  /** Whether it is no part of the document: a running head, a page number. */
  readonly isNoise?: boolean;
  /** How many rows a cell of a table spans. */
  readonly rowSpan?: number;
}
