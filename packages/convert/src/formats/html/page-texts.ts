import { messageIn, type OwnMessage, type PaperText, type WordedRun, wordingsOf, wordsLanguage } from "@regional-plan/model";
import { oneLine } from "../../document/one-line.ts";
import { idLinkedBy, pageLinkedBy } from "../../document/paper-links.ts";
import { escapeHtml } from "./escape-html.ts";

/** The texts of a page, in its languages. They open notes, which are closed at the end of the page: hence a class. */
export class PageTexts {
  readonly languages: readonly string[];
  /** The language of the page, that of all that says no other. */
  readonly language: string;
  readonly #notes: WordedRun[] = [];

  constructor(title: PaperText, languages: readonly string[]) {
    this.languages = languages.length === 0 ? ["en"] : languages;
    this.language = wordingsOf(title, this.languages)[0]?.language ?? this.languages[0] ?? "en";
  }

  paragraph(text: PaperText, id?: string): string {
    const wordings = wordingsOf(text, this.languages).map(
      ({ language, runs }, at) => `<p${at === 0 ? idAttribute(id) : ""}${this.#lang(language)}>${this.#runs(runs, language)}</p>`,
    );
    return wordings.length === 1 ? wordings.join("") : `<div class="pair">\n${wordings.join("\n")}\n</div>`;
  }

  /** The rest of an opening tag and what the element holds: a text in one language, or one after the other. */
  inside(attributes: string, text: PaperText): string {
    const wordings = wordingsOf(text, this.languages);
    const [first] = wordings;
    if (first === undefined) return `${attributes}>`;
    if (wordings.length === 1) return `${attributes}${this.#lang(first.language)}>${this.#runs(first.runs, first.language)}`;
    return `${attributes}>${wordings
      .map(({ language, runs }) => `<span class="wording"${this.#lang(language)}>${this.#runs(runs, language)}</span>`)
      .join("")}`;
  }

  /** A text without its form, as it stands in the title of a window. */
  plain(text: PaperText): string {
    return wordingsOf(text, this.languages)
      .map(({ runs }) => runs.map((run) => oneLine(run.text)).join(""))
      .join(" / ");
  }

  /** Words of our own. */
  say(words: OwnMessage): string {
    return messageIn(words, wordsLanguage(this.language));
  }

  endnotes(): string {
    if (this.#notes.length === 0) return "";
    const back = escapeHtml(this.say(backToText));
    const items = this.#notes.map(({ text, language = this.language }, at) => {
      const number = at + 1;
      const link = `<a href="#Note-ref-${number}" role="doc-backlink" aria-label="${back} ${number}">↩</a>`;
      return `<li id="Note-${number}"><span${this.#lang(language)}>${escapeHtml(oneLine(text))}</span> ${link}</li>\n`;
    });
    return `<section role="doc-endnotes" aria-label="${escapeHtml(this.say(notes))}">\n<ol>\n${items.join("")}</ol>\n</section>`;
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

  /** Said where it is another language than that around it. */
  #lang(language: string, around = this.language): string {
    return language === around ? "" : ` lang="${escapeHtml(language)}"`;
  }
}

/** Puts links into a page whose texts have all been written: a link to nowhere becomes plain words. */
export function settleLinks(page: string, used: ReadonlySet<string>): string {
  const parts = page.split(open);
  for (let at = 1; at < parts.length; at += 4) {
    const [id = "", lang = "", words = ""] = [parts[at], parts[at + 1], parts[at + 2]];
    parts[at] = used.has(id) ? `<a href="#${id}"${lang}>${words}</a>` : lang === "" ? words : `<span${lang}>${words}</span>`;
    parts[at + 1] = "";
    parts[at + 2] = "";
  }
  return parts.join("");
}

export const idAttribute = (id: string | undefined): string => (id === undefined ? "" : ` id="${escapeHtml(id)}"`);

/** Stands before an id, before the attribute of the words that link to it, before these, and behind them. No text has it (`escapeHtml`). */
const open = "\0";

const notes = { en: "Notes", zh: "注释" };
const backToText = { en: "Back to note", zh: "返回正文注" };
