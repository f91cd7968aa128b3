import { writeZip } from "@regional-plan/archive";
import {
  joinTexts,
  labelled,
  type Paper,
  type PaperAnnex,
  type PaperBlock,
  type PaperFigure,
  type PaperTable,
  type PaperText,
  showDate,
  type WordedRun,
  type Wording,
  wordingsOf,
  wordsLanguage,
} from "@regional-plan/model";
import { fact } from "../../document/fact.ts";
import { figureTable } from "../../document/figure-table.ts";
import { gridOf } from "../../document/grid.ts";
import { oneLine } from "../../document/one-line.ts";
import { escapeAttribute, escapeXml } from "../../text/xml/escape-xml.ts";
import { chartPart } from "./chart-part.ts";
import { type Content, chartId, packageParts } from "./package-parts.ts";
import { sectionXml, textWidth } from "./page-layout.ts";

/**
 * Writes a paper as an official document by GB/T 9704-2012, with its annexes on pages of their own. Of two languages each has a
 * column. The same paper gives the same bytes.
 *
 * @example
 * ```ts
 * import { paperToDocx } from "@regional-plan/convert/docx";
 *
 * const bytes = paperToDocx({ title: { zh: "通报" }, body: [{ kind: "paragraph", text: { zh: "进展顺利。" } }] }, ["zh"]);
 * String.fromCharCode(...bytes.slice(0, 2)); //=> "PK"
 * ```
 */
export function paperToDocx(paper: Paper, languages: readonly string[]): Uint8Array {
  return writeZip(packageParts(new Document(paper, languages).write()));
}

/** Notes are opened by the parts of a document and closed at its end: hence a class. */
class Document {
  readonly #paper: Paper;
  readonly #languages: readonly string[];
  readonly #isShared: boolean;
  readonly #notes: string[] = [];
  readonly #charts: string[] = [];

  constructor(paper: Paper, languages: readonly string[]) {
    this.#paper = paper;
    this.#languages = languages;
    this.#isShared = languages.length > 1;
  }

  write(): Content {
    const { title, number, addressees = [], body, annexes = [] } = this.#paper;
    const parts = [
      ...(number === undefined ? [] : [this.#lines("Flush", number, '<w:jc w:val="center"/>'), blank]),
      this.#lines("Title", title),
      blank,
      ...(addressees.length === 0 ? [] : [this.#lines("Flush", fact(joinTexts(addressees), ""))]),
      this.#blocks(body, false),
      this.#annexList(annexes),
      this.#signature(),
    ];
    let isWide = false;
    for (const [at, annex] of annexes.entries()) {
      parts.push(`<w:p><w:pPr>${sectionXml({ isWide, isShared: this.#isShared })}</w:pPr></w:p>`);
      isWide = annex.isWide ?? false;
      const mark = annexes.length === 1 ? annexWord : { zh: `附件${at + 1}`, en: `Annex ${at + 1}` };
      parts.push(this.#lines("AnnexMark", mark), this.#lines("Title", annex.title), this.#blocks(annex.blocks, isWide, annex.title));
    }
    parts.push(sectionXml({ isWide, isShared: this.#isShared }));
    const plain = wordingsOf(title, this.#languages).map(({ runs }) => runs.map((run) => oneLine(run.text)).join(""));
    return { title: plain.join(" / "), isShared: this.#isShared, body: parts.join(""), charts: this.#charts, notes: this.#notes };
  }

  /** Blocks in order; where languages share the page, what is no table stands in the columns of one that nobody sees. */
  #blocks(blocks: readonly PaperBlock[], isWide: boolean, above: PaperText = ""): string {
    let xml = "";
    let rows = "";
    const flush = () => {
      if (rows !== "") xml += `${sharedTable(this.#languages.length, textWidth(isWide))}${rows}</w:tbl>${small}`;
      rows = "";
    };
    for (const [at, block] of blocks.entries()) {
      const before = blocks[at - 1];
      if (block.kind === "table" || block.kind === "figure") {
        flush();
        const said = before === undefined ? above : before.kind === "heading" ? before.text : "";
        xml += block.kind === "table" ? this.#table(block, isWide, said) : this.#figure(block, isWide, said);
        continue;
      }
      for (const [style, text] of paragraphsOf(block)) {
        if (this.#isShared) rows += this.#sharedRow(style, text, isWide);
        else xml += this.#lines(style, text);
      }
    }
    flush();
    return xml;
  }

  /** A paragraph for each wording. */
  #lines(style: string, text: PaperText, form = ""): string {
    return wordingsOf(text, this.#languages)
      .map((wording) => this.#paragraph(style, wording, form))
      .join("");
  }

  #paragraph(style: string, { language, runs }: Wording, form = ""): string {
    // Without Chinese fonts, a heading differs from the text by its weight alone.
    const room = style === "Title" && isChinese(language) && !this.#isShared ? evenLines(runs.map((run) => run.text).join("")) : "";
    const isBold = !isChinese(language) && /^(?:Title|Heading|CellHead|AnnexMark)/u.test(style);
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${room}${form}</w:pPr>${this.#runs(runs, language, isBold)}</w:p>`;
  }

  #runs(runs: readonly WordedRun[], language: string, isBold: boolean): string {
    let xml = "";
    for (const run of runs) xml += this.#run(run, language, isBold);
    return xml;
  }

  #run({ text, language, isStrong, note }: WordedRun, around: string, isBold: boolean): string {
    const words = text === "" ? "" : runXml(oneLine(text), language ?? around, isBold || isStrong === true);
    if (note === undefined) return words;
    const number = this.#notes.push(runXml(` ${oneLine(note.text)}`, note.language ?? around, false));
    return `${words}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
  }

  #sharedRow(style: string, text: PaperText, isWide: boolean): string {
    const wordings = wordingsOf(text, this.#languages);
    const columns = this.#languages.length;
    const width = Math.floor(textWidth(isWide) / columns);
    // What is said once goes across.
    if (wordings.length < columns)
      return `<w:tr><w:tc><w:tcPr><w:tcW w:w="${width * columns}" w:type="dxa"/><w:gridSpan w:val="${columns}"/></w:tcPr>${wordings.map((wording) => this.#column(style, wording)).join("")}</w:tc></w:tr>`;
    const cells = wordings.map(
      (wording) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.#column(style, wording)}</w:tc>`,
    );
    return `<w:tr>${cells.join("")}</w:tr>`;
  }

  /** In a narrow column, words with blanks between them are torn apart where both edges are even. */
  #column(style: string, wording: Wording): string {
    return this.#paragraph(style, wording, isChinese(wording.language) ? "" : '<w:jc w:val="left"/>');
  }

  #table({ caption, widths, head, rows }: PaperTable, isWide: boolean, above: PaperText): string {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => Math.floor((width * textWidth(isWide)) / total));
    const lines = [
      ...gridOf(head, columns.length).map((line) => this.#row(line, columns, true)),
      ...gridOf(rows, columns.length).map((line) => this.#row(line, columns, false)),
    ];
    const isSaid = JSON.stringify(caption) === JSON.stringify(above);
    const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
    return `${isSaid ? "" : this.#lines("Caption", caption)}<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl>${small}`;
  }

  /** A figure above its caption; who does not see it is told its numbers. */
  #figure(figure: PaperFigure, isWide: boolean, above: PaperText): string {
    const chart = chartPart(figure, this.#languages);
    const table = figureTable(figure);
    if (chart === undefined) return this.#table(table, isWide, above);
    const number = this.#charts.push(chart);
    const say = (text: PaperText) =>
      wordingsOf(text, this.#languages.slice(0, 1))
        .flatMap(({ runs }) => runs.map((run) => run.text))
        .join("");
    const lines = [...table.head, ...table.rows].map(({ cells }) => cells.map(({ text }) => say(text)).join(" | "));
    const told = escapeAttribute([say(table.caption), ...lines].join("\n"));
    const [width, height] = [textWidth(isWide) * 635, figureHeight(figure)];
    const placed = `<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${number}" name="${number}" descr="${told}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${chartSpace}"><c:chart r:id="${chartId(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    return `${placed}${JSON.stringify(figure.caption) === JSON.stringify(above) ? "" : this.#lines("Caption", figure.caption)}`;
  }

  #row(line: ReturnType<typeof gridOf>[number], columns: readonly number[], isHead: boolean): string {
    const cells = line.map(({ cell, beginsRow, beginsColumn }, at) => {
      if (!beginsColumn) return "";
      let [count, width] = [1, columns[at] ?? 0];
      for (let place = line[at + 1]; place?.cell === cell && !place.beginsColumn; place = line[at + count]) {
        width += columns[at + count] ?? 0;
        count++;
      }
      const merged = (cell.rowSpan ?? 1) > 1 ? (beginsRow ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
      const across = count > 1 ? `<w:gridSpan w:val="${count}"/>` : "";
      const style = isHead || cell.isHeader ? "CellHead" : "Cell";
      // What is alike in all languages is a number, and stands in the middle.
      const form = typeof cell.text === "string" ? '<w:jc w:val="center"/>' : "";
      const words = beginsRow ? this.#lines(style, cell.text, form) : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${merged}<w:vAlign w:val="center"/></w:tcPr>${words}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
  }

  /** 附件：…, below the text, two characters in. */
  #annexList(annexes: readonly PaperAnnex[]): string {
    if (annexes.length === 0) return "";
    const titles = annexes.map(({ title }, at) => (annexes.length === 1 ? title : labelled(`${at + 1}.`, title)));
    return `${blank}${titles.map((title, at) => this.#lines("BodyText", at === 0 ? fact(annexWord, title) : title)).join("")}`;
  }

  /** Who signs and on which day, four characters from the right edge. */
  #signature(): string {
    const { issuers = [], date } = this.#paper;
    if (issuers.length === 0 && date === undefined) return "";
    const right = '<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>';
    return `${blank}${blank}${[...issuers, ...(date === undefined ? [] : [showDate(date)])].map((text) => this.#lines("Flush", text, right)).join("")}`;
  }
}

const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Bars need room for each; in 360,000ths of a centimetre. */
const figureHeight = ({ along: { categories }, series }: PaperFigure): number =>
  Math.min(20, categories === undefined ? 8 : 3.5 + categories.length * (0.5 + 0.45 * series.length)) * 360_000;

const annexWord = { zh: "附件", en: "Annex" };

const blank = '<w:p><w:pPr><w:pStyle w:val="Flush"/></w:pPr></w:p>';

/** A title of several lines has them of about one length: the standard forbids a line with a character or two. */
function evenLines(title: string): string {
  const [size, width] = [440, textWidth(false)];
  const count = Math.ceil((title.length * size) / width);
  if (count < 2) return "";
  const side = Math.floor((width - (Math.ceil(title.length / count) + 1) * size) / 2);
  return side <= 0 ? "" : `<w:ind w:left="${side}" w:right="${side}"/>`;
}

/** Two tables with nothing between them would be one. */
const small = '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("")}</w:tblBorders>`;

/** A millimetre at either side: two characters have room in a column of ten. */
const cellMargins = '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>';

function sharedTable(columns: number, width: number): string {
  const one = Math.floor(width / columns);
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${one}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${one * columns}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

/** A block as paragraphs, each with its style. */
function paragraphsOf(block: Exclude<PaperBlock, { kind: "table" | "figure" }>): (readonly [string, PaperText])[] {
  if (block.kind === "heading") return [[`Heading${Math.min(block.level, 6)}`, labelled(block.label, block.text)]];
  if (block.kind === "paragraph") return [["BodyText", block.text]];
  return block.items.map((item) => ["BodyText", labelled("•", item)]);
}

/** Words in one language. In Chinese, signs that other scripts have too are as wide as a character. */
function runXml(text: string, language: string, isBold: boolean): string {
  const chinese = isChinese(language);
  const hint = chinese ? '<w:rFonts w:hint="eastAsia"/>' : "";
  const lang = chinese || /^en(?:-|$)/iu.test(language) ? "" : `<w:lang w:val="${escapeAttribute(language)}"/>`;
  const form = `${hint}${isBold ? "<w:b/>" : ""}${lang}`;
  return `<w:r>${form === "" ? "" : `<w:rPr>${form}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Few languages, asked of every run. */
function isChinese(language: string): boolean {
  if (language === "zh" || language === "en") return language === "zh";
  return wordsLanguage(language) === "zh";
}
