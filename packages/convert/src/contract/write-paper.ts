import { type Paper, runsOf } from "@regional-plan/model";
import { formatEntry } from "./find-format.ts";
import type { FormatEntry } from "./format-entry.ts";
import { OptionError } from "./option-error.ts";
import { formats } from "./registry.gen.ts";

/** How a paper is written. */
export interface WritePaperOptions {
  /** The languages to write, the first one first; those of the paper's title where none is named. */
  readonly languages?: readonly string[];
  /** The formats to choose from, where there are others than those of this package. */
  readonly among?: readonly FormatEntry[];
}

/**
 * Writes any paper, of a plan, of its progress or of a comparison, as a document: `markdown`, `html`, `docx` or `xlsx`, and any
 * other format whose entry says `writesPapers`. The format is loaded when it is first asked for.
 *
 * @example
 * ```ts
 * import { formats, writePaper } from "@regional-plan/convert";
 * import { type Paper, runsOf } from "@regional-plan/model";
 *
 * const paper: Paper = {
 *   title: { zh: "进展通报", en: "Bulletin" },
 *   body: [{ kind: "paragraph", text: { zh: "总体进展顺利。", en: "All is well." } }],
 * };
 * await writePaper(paper, "markdown", { languages: ["zh"] }); //=> "# 进展通报\n\n总体进展顺利。\n"
 * (await writePaper(paper, "docx")) instanceof Uint8Array; //=> true
 * formats.filter(({ writesPapers }) => writesPapers).map(({ id }) => id); //=> ["docx", "html", "markdown", "xlsx"]
 * ```
 */
export async function writePaper(
  paper: Paper,
  format: string,
  { languages, among = formats }: WritePaperOptions = {},
): Promise<string | Uint8Array> {
  const loaded = await formatEntry(format, among)?.load();
  if (loaded?.writePaper === undefined) {
    throw new OptionError({ en: `There is no format “${format}” that writes papers.`, zh: `没有可写出文稿的格式“${format}”。` });
  }
  return loaded.writePaper(paper, languages ?? languagesOf(paper));
}

function languagesOf({ title }: Paper): readonly string[] {
  const tags = runsOf(title).flatMap(({ text }) => (typeof text === "string" ? [] : Object.keys(text)));
  return tags.length === 0 ? ["en"] : [...new Set(tags)];
}
