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
import { linkOf, type PaperLinks, paperLinks } from "../../document/paper-links.ts";
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
  const page = new Page(paper, languages);
  const { title, facts = [], addressees = [], body, annexes = [] } = paper;
  const parts = [
    page.heading(1, title),
    page.list(facts.map(({ name, text }) => fact(name, text))),
    addressees.length === 0 ? "" : page.text(fact(joinTexts(addressees), "")),
    ...page.blocks(body),
    ...annexes.flatMap((annex) => [page.heading(2, annex.title, annex.id), ...page.blocks(annex.blocks, annex.title)]),
    page.notes(),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Notes are opened by the parts of a page and closed at its end: hence a class. */
class Page {
  readonly #languages: readonly string[];
  readonly #links: PaperLinks;
  readonly #notes: string[] = [];

  constructor(paper: Paper, languages: readonly string[]) {
    this.#languages = languages;
    this.#links = paperLinks(paper);
  }

  heading(level: number, text: PaperText, id?: string): string {
    return `${"#".repeat(Math.min(level, 6))} ${this.#anchor(id)}${this.text(text)}`;
  }

  list(items: readonly PaperText[]): string {
    return items.map((item) => `- ${this.text(item)}`).join("\n");
  }

  blocks(blocks: readonly PaperBlock[], above: PaperText = ""): string[] {
    return blocks.map((block, at) => {
      const before = blocks[at - 1];
      return this.#block(block, before === undefined ? above : before.kind === "heading" ? before.text : "");
    });
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
    const href = linkOf(run, this.#links);
    const words = text === "" ? "" : run.isStrong ? strongMarkdown(text) : escapeMarkdown(text);
    return `${href === undefined || text === "" ? words : `[${words}](${href})`}${this.#note(run.note)}`;
  }

  #note(note: WordedRun["note"]): string {
    return note === undefined ? "" : `[^${this.#notes.push(escapeMarkdown(withoutBlanksAround(oneLine(note.text))))}]`;
  }

  /** Headings are found by readers themselves; what a link goes to is named. */
  #anchor(id: string | undefined): string {
    return id !== undefined && this.#links.used.has(id) ? `<a id="${id}"></a>` : "";
  }
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const isPlain = ({ isStrong, href }: WordedRun) => !isStrong && href === undefined;
