import {
  joinTexts,
  labelled,
  messageIn,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperFigure,
  type PaperHeading,
  type PaperRow,
  type PaperTable,
  type PaperText,
  type WordedRun,
  wordingsOf,
  wordsLanguage,
} from "@regional-plan/model";
import { fact } from "../../document/fact.ts";
import { figureTable } from "../../document/figure-table.ts";
import { oneLine } from "../../document/one-line.ts";
import { idLinkedBy, type PaperLinks, pageLinkedBy, paperLinks } from "../../document/paper-links.ts";
import type { PaperToWrite } from "../../document/plan-paper.ts";
import { drawFigure } from "./draw-figure.ts";
import { drawnText } from "./drawn.ts";
import { escapeHtml } from "./escape-html.ts";
import { style } from "./style.ts";

/**
 * Writes a paper as one page of HTML that needs nothing else: no script, no font, no picture is fetched. It says of every text
 * which language it is in, notes lead there and back, and it is laid out for print too.
 *
 * @example
 * ```ts
 * import { paperToHtml } from "@regional-plan/convert/html";
 *
 * const page = paperToHtml({ title: { zh: "通报" }, body: [{ kind: "paragraph", text: "<b>" }] }, ["zh"]);
 * page.includes('<p>&lt;b&gt;</p>'); //=> true
 * ```
 */
export function paperToHtml(paper: Paper, languages: readonly string[]): string {
  return writeHtml(paper, languages);
}

/** The same of a paper whose blocks are made while they are written. */
export function writeHtml(paper: PaperToWrite, languages: readonly string[]): string {
  const page = new Page(paper, languages);
  return page.settle(page.write());
}

/** Notes are opened by the parts of a page and closed at its end: hence a class. */
class Page {
  readonly #paper: PaperToWrite;
  readonly #languages: readonly string[];
  /** The language of the page, that of all that says no other. */
  readonly #language: string;
  readonly #links: PaperLinks;
  readonly #notes: WordedRun[] = [];
  readonly #contents: PaperHeading[] = [];
  #figures = 0;

  constructor(paper: PaperToWrite, languages: readonly string[]) {
    this.#paper = paper;
    this.#languages = languages.length === 0 ? ["en"] : languages;
    this.#language = wordingsOf(paper.title, this.#languages)[0]?.language ?? this.#languages[0] ?? "en";
    this.#links = paperLinks(paper);
  }

  write(): string {
    const { title, facts = [], addressees = [], body, annexes = [] } = this.#paper;
    const known = facts.map(({ name, text }) => `<dt${this.#inside("", name)}</dt>\n<dd${this.#inside("", text)}</dd>\n`).join("");
    const main = [
      addressees.length === 0 ? "" : this.#paragraph(fact(joinTexts(addressees), "")),
      ...this.#blocks(body, "", this.#links.read),
      ...annexes.map(
        ({ id, title: name, isWide, blocks }) =>
          `<section${isWide ? ' class="wide"' : ""}>\n${[
            this.#block({ kind: "heading", level: 1, text: name, ...(id !== undefined && { id }) }),
            ...this.#blocks(blocks, name),
          ].join("\n")}\n</section>`,
      ),
      this.#endnotes(),
    ];
    return `<!doctype html>
<html lang="${escapeHtml(this.#language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(plainText(title, this.#languages))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1${this.#inside("", title)}</h1>
${known === "" ? "" : `<dl>\n${known}</dl>\n`}</header>
${this.#nav()}<main>
${main.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
  }

  /** What links lead to is known when all has been written: a link to nowhere becomes plain words. */
  settle(page: string): string {
    const used = this.#links.used();
    const parts = page.split(open);
    for (let at = 1; at < parts.length; at += 4) {
      const [id = "", lang = "", words = ""] = [parts[at], parts[at + 1], parts[at + 2]];
      parts[at] = used.has(id) ? `<a href="#${id}"${lang}>${words}</a>` : lang === "" ? words : `<span${lang}>${words}</span>`;
      parts[at + 1] = "";
      parts[at + 2] = "";
    }
    return parts.join("");
  }

  #blocks(blocks: Iterable<PaperBlock>, title: PaperText = "", read: (block: PaperBlock) => void = () => {}): string[] {
    const parts: string[] = [];
    let above = title;
    for (const block of blocks) {
      read(block);
      parts.push(this.#block(block, above));
      above = block.kind === "heading" ? block.text : "";
    }
    return parts;
  }

  #block(block: PaperBlock, above: PaperText = ""): string {
    switch (block.kind) {
      case "heading":
        return this.#heading(block);
      case "paragraph":
        return this.#paragraph(block.text, block.id);
      case "list":
        return `<ul>\n${block.items.map((item) => `<li${this.#inside("", item)}</li>\n`).join("")}</ul>`;
      case "table":
        return this.#table(block, above);
      case "figure":
        return this.#figure(block, above);
    }
  }

  /** A heading that has no id is given one, so that the contents can lead to it. */
  #heading(block: PaperHeading): string {
    const { level, label, text, id = `Heading-${this.#contents.length + 1}` } = block;
    this.#contents.push({ ...block, id });
    const name = `h${Math.min(level + 1, 6)}`;
    return `<${name}${this.#inside(idAttribute(id), labelled(label, text))}</${name}>`;
  }

  #paragraph(text: PaperText, id?: string): string {
    const wordings = wordingsOf(text, this.#languages).map(
      ({ language, runs }, at) => `<p${at === 0 ? idAttribute(id) : ""}${this.#lang(language)}>${this.#runs(runs, language)}</p>`,
    );
    return wordings.length === 1 ? wordings.join("") : `<div class="pair">\n${wordings.join("\n")}\n</div>`;
  }

  /** The rest of an opening tag and what the element holds: a text in one language, or one after the other. */
  #inside(attributes: string, text: PaperText): string {
    const wordings = wordingsOf(text, this.#languages);
    const [first] = wordings;
    if (first === undefined) return `${attributes}>`;
    if (wordings.length === 1) return `${attributes}${this.#lang(first.language)}>${this.#runs(first.runs, first.language)}`;
    return `${attributes}>${wordings
      .map(({ language, runs }) => `<span class="wording"${this.#lang(language)}>${this.#runs(runs, language)}</span>`)
      .join("")}`;
  }

  #runs(runs: readonly WordedRun[], language: string): string {
    let html = "";
    for (const run of runs) html += this.#run(run, language);
    return html;
  }

  #run(run: WordedRun, around: string): string {
    const { text, language = around, isStrong, note } = run;
    const lang = language === around ? "" : this.#lang(language, around);
    let words = escapeHtml(oneLine(text));
    if (text !== "" && (run.href !== undefined || lang !== "")) words = this.#linked(words, run, lang);
    if (isStrong) words = `<strong>${words}</strong>`;
    return `${words}${note === undefined ? "" : this.#note(note)}`;
  }

  #linked(words: string, run: WordedRun, lang: string): string {
    const id = idLinkedBy(run);
    if (id !== undefined) return open + id + open + lang + open + words + open;
    const page = pageLinkedBy(run);
    if (page !== undefined) return `<a href="${escapeHtml(page)}"${lang}>${words}</a>`;
    return lang === "" ? words : `<span${lang}>${words}</span>`;
  }

  #note(note: WordedRun): string {
    const number = this.#notes.push(note);
    return `<sup><a id="Note-ref-${number}" href="#Note-${number}" role="doc-noteref">${number}</a></sup>`;
  }

  #table({ caption, head, rows, widths }: PaperTable, above: PaperText): string {
    const columns = widths.length;
    const headings = head.map((row) => this.#row(row, columns, true)).join("\n");
    const groups: string[][] = [[]];
    for (const row of rows) {
      // A row that is one heading begins a group of rows.
      if (isGroup(row, columns) && groups.at(-1)?.length) groups.push([]);
      groups.at(-1)?.push(this.#row(row, columns, false));
    }
    const bodies = groups.map((group) => `<tbody>\n${group.join("\n")}\n</tbody>`).join("\n");
    // Eyes have read it in the heading; who listens to tables one by one has not.
    const said = JSON.stringify(caption) === JSON.stringify(above) ? ' class="said"' : "";
    const total = widths.reduce((sum, width) => sum + width, 0);
    const cols = widths.map((width) => `<col style="width: ${Math.round((width * 1000) / total) / 10}%">`).join("");
    return `<table>\n<caption${this.#inside(said, caption)}</caption>\n<colgroup>${cols}</colgroup>\n<thead>\n${headings}\n</thead>\n${bodies}\n</table>`;
  }

  /** A picture with the numbers below it for who does not see it, or wants them. */
  #figure(figure: PaperFigure, above: PaperText): string {
    const name = `Figure-${++this.#figures}`;
    const drawn = drawFigure(figure, this.#languages, { id: name });
    const { id, ...numbers } = figure;
    if (drawn === undefined) return this.#table(figureTable(figure), above);
    const said = JSON.stringify(figure.caption) === JSON.stringify(above) ? ' class="said"' : "";
    const summary = `<summary>${escapeHtml(this.#say(numbersWord))}</summary>`;
    const table = this.#table(figureTable(numbers), "");
    return `<figure${idAttribute(id)}>\n${drawnText(drawn)}\n<figcaption${this.#inside(said, figure.caption)}</figcaption>\n<details>\n${summary}\n${table}\n</details>\n</figure>`;
  }

  #row(row: PaperRow, columns: number, isHead: boolean): string {
    const cells = row.cells.map((cell) => this.#cell(cell, isHead ? "col" : isGroup(row, columns) ? "rowgroup" : "row", isHead));
    return `<tr${idAttribute(row.id)}>${cells.join("")}</tr>`;
  }

  #cell({ text, rowSpan, columnSpan, isHeader }: PaperCell, scope: string, isHead: boolean): string {
    const spans = `${rowSpan === undefined ? "" : ` rowspan="${rowSpan}"`}${columnSpan === undefined ? "" : ` colspan="${columnSpan}"`}`;
    const isEmpty = isHead && plainText(text, this.#languages) === "";
    const name = (isHead || isHeader) && !isEmpty ? "th" : "td";
    const headed = name === "th" ? ` scope="${scope === "col" && columnSpan !== undefined ? "colgroup" : scope}"` : "";
    return `<${name}${this.#inside(`${spans}${headed}`, text)}</${name}>`;
  }

  /** The headings of the two upper levels, those of the second below those of the first. */
  #nav(): string {
    const { level: top = 1 } = this.#contents[0] ?? {};
    const shown = this.#contents.filter(({ level }) => level <= top + 1);
    if (shown.length < 2) return "";
    const link = ({ label, text, id = "" }: PaperHeading) =>
      `<a href="#${escapeHtml(id)}"${this.#inside("", labelled(label, text).map(withoutForm))}</a>`;
    let list = "";
    let isOpen = false;
    for (const [at, heading] of shown.entries()) {
      if (heading.level <= top) {
        if (isOpen) list += "</ul>\n";
        isOpen = false;
        list += `${at === 0 ? "" : "</li>\n"}<li>${link(heading)}`;
      } else {
        if (!isOpen) list += "\n<ul>\n";
        isOpen = true;
        list += `<li>${link(heading)}</li>\n`;
      }
    }
    return `<nav aria-label="${escapeHtml(this.#say(contents))}">\n<ul>\n${list}${isOpen ? "</ul>\n" : ""}</li>\n</ul>\n</nav>\n`;
  }

  #endnotes(): string {
    if (this.#notes.length === 0) return "";
    const back = escapeHtml(this.#say(backToText));
    const items = this.#notes.map(({ text, language = this.#language }, at) => {
      const number = at + 1;
      const link = `<a href="#Note-ref-${number}" role="doc-backlink" aria-label="${back} ${number}">↩</a>`;
      return `<li id="Note-${number}"><span${this.#lang(language)}>${escapeHtml(oneLine(text))}</span> ${link}</li>\n`;
    });
    return `<section role="doc-endnotes" aria-label="${escapeHtml(this.#say(notes))}">\n<ol>\n${items.join("")}</ol>\n</section>`;
  }

  /** Said where it is another language than that around it. */
  #lang(language: string, around = this.#language): string {
    return language === around ? "" : ` lang="${escapeHtml(language)}"`;
  }

  #say(words: { en: string; zh: string }): string {
    return messageIn(words, wordsLanguage(this.#language));
  }
}

/** Stands before an id, before the attribute of the words that link to it, before these, and behind them. No text has it (`escapeHtml`). */
const open = "\0";

const contents = { en: "Contents", zh: "目录" };
const numbersWord = { en: "The numbers", zh: "图中数据" };
const notes = { en: "Notes", zh: "注释" };
const backToText = { en: "Back to note", zh: "返回正文注" };

/** Links and notes stand in the text itself, not in the contents. */
const withoutForm = ({ text }: { text: PaperText }) => ({ text }) as { text: Exclude<PaperText, readonly unknown[]> };

const idAttribute = (id: string | undefined) => (id === undefined ? "" : ` id="${escapeHtml(id)}"`);

const isGroup = ({ cells }: PaperRow, columns: number) =>
  cells.length === 1 && cells[0]?.isHeader === true && cells[0].columnSpan === columns;

const plainText = (text: PaperText, languages: readonly string[]) =>
  wordingsOf(text, languages)
    .map(({ runs }) => runs.map((run) => oneLine(run.text)).join(""))
    .join(" / ");
