import { joinTexts, labelled, type Paper, type PaperBlock, type PaperHeading, type PaperText } from "@regional-plan/model";
import { fact } from "../../document/fact.ts";
import { type PaperLinks, paperLinks } from "../../document/paper-links.ts";
import type { PaperToWrite } from "../../document/plan-paper.ts";
import { escapeHtml } from "./escape-html.ts";
import { figureToHtml } from "./figure-to-html.ts";
import { idAttribute, PageTexts, settleLinks } from "./page-texts.ts";
import { style } from "./style.ts";
import { tableToHtml } from "./table-to-html.ts";

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
  return new Page(paper, languages).write();
}

/** The contents are gathered while the blocks are written: hence a class. */
class Page {
  readonly #paper: PaperToWrite;
  readonly #texts: PageTexts;
  readonly #links: PaperLinks;
  readonly #contents: PaperHeading[] = [];
  #figures = 0;

  constructor(paper: PaperToWrite, languages: readonly string[]) {
    this.#paper = paper;
    this.#texts = new PageTexts(paper.title, languages);
    this.#links = paperLinks(paper);
  }

  write(): string {
    const { title, facts = [], addressees = [], body, annexes = [] } = this.#paper;
    const known = facts
      .map(({ name, text }) => `<dt${this.#texts.inside("", name)}</dt>\n<dd${this.#texts.inside("", text)}</dd>\n`)
      .join("");
    const main = [
      addressees.length === 0 ? "" : this.#texts.paragraph(fact(joinTexts(addressees), "")),
      ...this.#blocks(body, "", this.#links.read),
      ...annexes.map(
        ({ id, title: name, isWide, blocks }) =>
          `<section${isWide ? ' class="wide"' : ""}>\n${[
            this.#block({ kind: "heading", level: 1, text: name, ...(id !== undefined && { id }) }),
            ...this.#blocks(blocks, name),
          ].join("\n")}\n</section>`,
      ),
      this.#texts.endnotes(),
    ];
    const html = `<!doctype html>
<html lang="${escapeHtml(this.#texts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(this.#texts.plain(title))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1${this.#texts.inside("", title)}</h1>
${known === "" ? "" : `<dl>\n${known}</dl>\n`}</header>
${this.#nav()}<main>
${main.filter((part) => part !== "").join("\n")}
</main>
</body>
</html>
`;
    // What links lead to is known when all has been written.
    return settleLinks(html, this.#links.used());
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
        return this.#texts.paragraph(block.text, block.id);
      case "list":
        return `<ul>\n${block.items.map((item) => `<li${this.#texts.inside("", item)}</li>\n`).join("")}</ul>`;
      case "table":
        return tableToHtml(block, above, this.#texts);
      case "figure":
        return figureToHtml(block, above, this.#texts, `Figure-${++this.#figures}`);
    }
  }

  /** A heading that has no id is given one, so that the contents can lead to it. */
  #heading(block: PaperHeading): string {
    const { level, label, text, id = `Heading-${this.#contents.length + 1}` } = block;
    this.#contents.push({ ...block, id });
    const name = `h${Math.min(level + 1, 6)}`;
    return `<${name}${this.#texts.inside(idAttribute(id), labelled(label, text))}</${name}>`;
  }

  /** The headings of the two upper levels, those of the second below those of the first. */
  #nav(): string {
    const { level: top = 1 } = this.#contents[0] ?? {};
    const shown = this.#contents.filter(({ level }) => level <= top + 1);
    if (shown.length < 2) return "";
    const link = ({ label, text, id = "" }: PaperHeading) =>
      `<a href="#${escapeHtml(id)}"${this.#texts.inside("", labelled(label, text).map(withoutForm))}</a>`;
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
    return `<nav aria-label="${escapeHtml(this.#texts.say(contents))}">\n<ul>\n${list}${isOpen ? "</ul>\n" : ""}</li>\n</ul>\n</nav>\n`;
  }
}

const contents = { en: "Contents", zh: "目录" };

/** Links and notes stand in the text itself, not in the contents. */
const withoutForm = ({ text }: { text: PaperText }) => ({ text }) as { text: Exclude<PaperText, readonly unknown[]> };
