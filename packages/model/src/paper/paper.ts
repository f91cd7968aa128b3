import type { OwnMessage } from "../finding/finding.ts";
import type { Edtf } from "../plan/parts/edtf.ts";

/**
 * A document before anybody renders it: what it says, in every language that it has, and nothing of how it looks. Papers are made
 * of a plan, and written as Markdown, HTML, DOCX or a sheet.
 *
 * @example
 * ```ts
 * import type { Paper } from "@regional-plan/model";
 *
 * const paper: Paper = {
 *   title: { zh: "进展通报", en: "Bulletin" },
 *   date: "2021-01-15",
 *   body: [
 *     { kind: "heading", level: 1, label: "一、", text: { zh: "总体情况", en: "Overview" } },
 *     { kind: "paragraph", text: [{ text: { zh: "截至年底", en: "At the end of the year" }, note: { zh: "据各单位报送。", en: "As reported." } }] },
 *   ],
 * };
 * ```
 */
export interface Paper {
  readonly title: PaperText;
  /** What is said of the paper as a whole, a line each. An official document leaves it out. */
  readonly facts?: readonly PaperFact[];
  /** Who signs it: 落款. */
  readonly issuers?: readonly PaperText[];
  /** The number of the document: 发文字号. */
  readonly number?: string;
  /** The day on which it was issued. */
  readonly date?: Edtf;
  /** To whom it goes: 主送. */
  readonly addressees?: readonly PaperText[];
  readonly body: readonly PaperBlock[];
  readonly annexes?: readonly PaperAnnex[];
}

/** One thing that is said of a paper as a whole: 规划期：2020年至2025年. */
export interface PaperFact {
  readonly name: PaperText;
  readonly text: PaperText;
}

/** What stands behind a paper on pages of its own. */
export interface PaperAnnex {
  readonly title: PaperText;
  /** What links to it go to. */
  readonly id?: string;
  /** Whether its tables want a page that is wider than it is high. */
  readonly isWide?: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** A part of a paper, in reading order. */
export type PaperBlock = PaperHeading | PaperParagraph | PaperList | PaperTable | PaperFigure;

/** A heading; headings of level 1 stand below the title. */
export interface PaperHeading {
  readonly kind: "heading";
  readonly level: number;
  /** The number in front, as it is printed: （一）. */
  readonly label?: string;
  readonly text: PaperText;
  /** What links to it go to: the id of the item that it names. */
  readonly id?: string;
}

/** A paragraph. One that begins with a strong run is a heading with its text on the same line. */
export interface PaperParagraph {
  readonly kind: "paragraph";
  readonly text: PaperText;
  readonly id?: string;
}

/** A list without numbers. */
export interface PaperList {
  readonly kind: "list";
  readonly items: readonly PaperText[];
}

/** A table. */
export interface PaperTable {
  readonly kind: "table";
  readonly caption: PaperText;
  /** How wide each column is, in parts of the whole: `[1, 4]` is a fifth and four fifths. */
  readonly widths: readonly number[];
  /** The rows that are repeated on each page. */
  readonly head: readonly PaperRow[];
  readonly rows: readonly PaperRow[];
}

/** A row. What a cell above spans is left out of it. */
export interface PaperRow {
  readonly id?: string;
  readonly cells: readonly PaperCell[];
}

/** A cell of a table. */
export interface PaperCell {
  readonly text: PaperText;
  /** How many rows it takes, this one included. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** Whether it says what the cells beside or below it are; those of the head do anyway. */
  readonly isHeader?: boolean;
  /** The paths of everything in the plan that it rests on. */
  readonly because?: readonly string[];
}

/** A series or several as data, to be drawn or told in a table. */
export interface PaperFigure {
  readonly kind: "figure";
  readonly caption: PaperText;
  /** What is counted: 项, %. */
  readonly unit?: PaperText;
  /** What each value of a series stands at: 2021, 2022. */
  readonly at: readonly PaperText[];
  readonly series: readonly PaperSeries[];
}

/** The values of a figure that belong together, one for each place; `null` where there is none. */
export interface PaperSeries {
  readonly name: PaperText;
  readonly values: readonly (number | null)[];
  readonly because?: readonly string[];
}

/** A text: in every language alike, by language, or run by run. */
export type PaperText = PaperWords | readonly PaperRun[];

/** Words without form: one text for all languages, such as a number, or a text by language. */
export type PaperWords = string | OwnMessage;

/** Words with a form. */
export interface PaperRun {
  readonly text: PaperWords;
  readonly isStrong?: boolean;
  /** `#` and what has that id in the paper, or the address of a page. */
  readonly href?: string;
  /** What stands below the page, or behind the paper, for this place. */
  readonly note?: PaperWords;
}
