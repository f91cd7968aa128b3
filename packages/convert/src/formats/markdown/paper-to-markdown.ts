import {
  joinTexts,
  labelled,
  type Paper,
  type PaperBlock,
  type PaperTable,
  type PaperText,
  runsOf,
  type WordedRun,
  wordingsOf,
} from "@regional-plan/model";
import { fact } from "../../document/fact.ts";
import { figureTable } from "../../document/figure-table.ts";
import { type GridPlace, gridOf } from "../../document/grid.ts";
import { oneLine, withoutBlanksAround } from "../../document/one-line.ts";
import { ownTexts } from "../../document/own-texts.ts";
import { idLinkedBy, isPlainId, type PaperLinks, pageLinkedBy, paperLinks } from "../../document/paper-links.ts";
import type { PaperToWrite } from "../../document/plan-paper.ts";
import { escapeMarkdown, footnote, strongMarkdown } from "./escape-markdown.ts";

/**
 * Writes a paper as Markdown that CommonMark and GFM read alike; notes are footnotes. Several languages stand together, the first
 * one first.
 *
 * @example
 * ```ts
 * import { paperToMarkdown } from "@regional-plan/convert/markdown";
 *
 * const paper = { title: { zh: "通报" }, body: [{ kind: "paragraph", text: [{ text: { zh: "要点：" }, isStrong: true }, { text: { zh: "加快推进。" } }] }] } as const;
 * paperToMarkdown(paper, ["zh"]); //=> "# 通报\n\n**要点**：加快推进。\n"
 * ```
 */
export function paperToMarkdown(paper: Paper, languages: readonly string[]): string {
  return writeMarkdown(paper, languages);
}

/** The same of a paper whose blocks are made while they are written. */
export function writeMarkdown(paper: PaperToWrite, languages: readonly string[]): string {
  const page = new Page(paper, languages);
  const { title, facts = [], addressees = [], body, annexes = [] } = paper;
  const parts = [
    page.heading(1, title),
    page.list(facts.map(({ name, text }) => fact(name, text))),
    addressees.length === 0 ? "" : page.text(fact(joinTexts(addressees), "")),
    ...page.body(body),
    ...annexes.flatMap((annex) => [page.heading(2, annex.title, annex.id), ...page.blocks(annex.blocks, annex.title)]),
    page.notes(),
  ];
  return page.settle(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

/** Notes are opened by the parts of a page and closed at its end: hence a class. */
class Page {
  readonly #languages: readonly string[];
  readonly #links: PaperLinks;
  readonly #notes: string[] = [];

  constructor(paper: PaperToWrite, languages: readonly string[]) {
    this.#languages = languages;
    this.#links = paperLinks(paper);
  }

  heading(level: number, text: PaperText, id?: string): string {
    return `${"#".repeat(Math.min(level, 6))} ${this.#anchor(id)}${this.text(text)}`;
  }

  list(items: readonly PaperText[]): string {
    return items.map((item) => `- ${this.text(item)}`).join("\n");
  }

  body(blocks: Iterable<PaperBlock>): string[] {
    return this.blocks(blocks, "", this.#links.read);
  }

  blocks(blocks: Iterable<PaperBlock>, title: PaperText = "", read: (block: PaperBlock) => void = () => {}): string[] {
    const parts: string[] = [];
    let above = title;
    for (const block of blocks) {
      read(block);
      parts.push(this.#block(block, above));
      above = block.kind === "heading" ? block.text : "";
    }
    return parts;
  }

  /** What links lead to is known when all has been written: links to nowhere become plain words, and what nobody links to is not named. */
  settle(text: string): string {
    const used = this.#links.used();
    const parts = text.split(open);
    for (let at = 1; at < parts.length; at += 3) {
      const [id = "", words = ""] = [parts[at], parts[at + 1]];
      const isUsed = used.has(id);
      parts[at] = isUsed ? (words === "" ? `<a id="${id}"></a>` : `[${words}](#${id})`) : words;
      parts[at + 1] = "";
    }
    return parts.join("");
  }

  notes(): string {
    return this.#notes.map((note, index) => footnote(index + 1, note)).join("\n");
  }

  /** A text on one line, in each language. */
  text(text: PaperText): string {
    const wordings = this.#wordings(text);
    return wordings.length === 1 ? (wordings[0] ?? "") : wordings.join(" / ");
  }

  #block(block: PaperBlock, above: PaperText): string {
    switch (block.kind) {
      case "heading":
        return this.heading(block.level + 1, labelled(block.label, block.text), block.id);
      case "paragraph":
        return `${this.#anchor(block.id)}${this.#wordings(block.text).join("\n\n")}`;
      case "list":
        return this.list(block.items);
      case "table":
        return this.#table(block, above);
      case "figure":
        return this.#table(figureTable(block), above);
    }
  }

  /** A table has one line of headings here, and no spans: what covers several rows stands in each. */
  #table({ caption, widths, head, rows }: PaperTable, above: PaperText): string {
    const headings = widths.map((_, column) => {
      const places = gridOf(head, widths.length).flatMap((line) => line[column] ?? []);
      return [...new Set(places.filter(({ beginsRow }) => beginsRow).map(({ cell }) => this.text(cell.text)))]
        .filter((text) => text !== "")
        .join(" ");
    });
    const lines = gridOf(rows, widths.length).map((line, row) =>
      line.map((place, column) => `${column === 0 ? this.#anchor(rows[row]?.id) : ""}${this.#cell(place)}`),
    );
    const isSaid = JSON.stringify(caption) === JSON.stringify(above);
    return [...(isSaid ? [] : [this.text(caption), ""]), ...[headings, widths.map(() => "---"), ...lines].map(line)].join("\n");
  }

  #cell({ cell: { text, isHeader }, beginsColumn }: GridPlace): string {
    if (!beginsColumn) return "";
    return this.text(isHeader ? runsOf(text).map((run) => ({ ...run, isStrong: true })) : text);
  }

  #wordings(text: PaperText): string[] {
    const own = ownTexts(text, this.#languages);
    if (own !== undefined) return own.map((each) => escapeMarkdown(withoutBlanksAround(oneLine(each))));
    return wordingsOf(text, this.#languages).map(({ runs }) => this.#line(runs));
  }

  /** Runs on one line, without blanks around them; those without form are one, so that nothing arises between them. */
  #line(runs: readonly WordedRun[]): string {
    let line = "";
    let last: WordedRun | undefined;
    let text = "";
    let isFirst = true;
    for (const run of runs) {
      if (last === undefined) text = run.text;
      else if (isPlain(run) && isPlain(last) && last.note === undefined) text += run.text;
      else {
        line += this.#piece(last, withoutBlanksAround(oneLine(text), isFirst, false));
        isFirst = false;
        text = run.text;
      }
      last = run;
    }
    return last === undefined ? line : line + this.#piece(last, withoutBlanksAround(oneLine(text), isFirst, true));
  }

  #piece(run: WordedRun, text: string): string {
    const words = text === "" ? "" : run.isStrong ? strongMarkdown(text) : escapeMarkdown(text);
    return this.#linked(words, run) + this.#note(run.note);
  }

  #linked(words: string, run: WordedRun): string {
    if (run.href === undefined || words === "") return words;
    const id = idLinkedBy(run);
    if (id !== undefined) return open + id + open + words + open;
    const page = pageLinkedBy(run);
    return page === undefined ? words : `[${words}](${page})`;
  }

  #note(note: WordedRun["note"]): string {
    return note === undefined ? "" : `[^${this.#notes.push(escapeMarkdown(withoutBlanksAround(oneLine(note.text))))}]`;
  }

  /** Headings are found by readers themselves; what a link goes to is named. */
  #anchor(id: string | undefined): string {
    return id !== undefined && isPlainId(id) ? open + id + open + open : "";
  }
}

/**
 * Stands before an id, before the words that link to it, of which there are none where it is to be named, and behind them. No text
 * has this sign (`escapeMarkdown`).
 */
const open = "\0";

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const isPlain = ({ isStrong, href }: WordedRun) => !isStrong && href === undefined;
