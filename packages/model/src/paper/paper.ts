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

/**
 * One series or several as data, to be drawn or told in a table: what was expected and what was reached over time, or a number for
 * each of some categories.
 *
 * @example
 * ```ts
 * import type { PaperFigure } from "@regional-plan/model";
 *
 * const progress: PaperFigure = {
 *   kind: "figure",
 *   caption: { zh: "引进医疗机构", en: "Hospitals brought in" },
 *   along: { title: { zh: "时间", en: "Time" } },
 *   counted: { title: { zh: "累计数量", en: "In all" }, unit: { zh: "家", en: "hospitals" } },
 *   series: [
 *     { name: { zh: "序时进度", en: "Expected" }, points: [{ at: "2020", value: 0 }, { at: "2025", value: 10 }] },
 *     { name: { zh: "实际完成", en: "Reached" }, points: [{ at: "2021-06", value: 1, because: ["/reports/0/entries/3"] }] },
 *   ],
 * };
 * ```
 */
export interface PaperFigure {
  readonly kind: "figure";
  readonly caption: PaperText;
  /** What links to it go to. */
  readonly id?: string;
  /** What the values stand at: categories in their order or, where there are none, time. */
  readonly along: PaperAxis & { readonly categories?: readonly PaperText[] };
  /** What the values count. */
  readonly counted: PaperAxis;
  readonly series: readonly PaperSeries[];
}

/** What one axis of a figure measures. */
export interface PaperAxis {
  readonly title: PaperText;
  /** What one of it is: 项, %. */
  readonly unit?: PaperText;
}

/** The values of a figure that belong together: a line over time, or one bar of each category. */
export interface PaperSeries {
  readonly name: PaperText;
  readonly points: readonly PaperPoint[];
}

/** One value of a series. */
export interface PaperPoint {
  /** The place of its category, from 0; or a date, of which the last day counts: 2021 is what there is at the end of 2021. */
  readonly at: number | Edtf;
  /** `null` where nobody knows: it is never drawn as nothing, and a line breaks there. */
  readonly value: number | null;
  /** The paths of everything in the plan that it rests on. */
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
