import { type FormatEntry, formats, writePaper } from "@regional-plan/convert";
import type { Paper } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "./write-output.ts";

/** Writes a paper to a file, in the format that its extension names and in the reader's language. `others` are what else the file may be. */
export async function writePaperTo(
  out: string,
  paper: Paper,
  { language }: Pick<Terminal, "language">,
  others: readonly string[] = [],
): Promise<void> {
  const format = paperFormatOf(out);
  if (format === undefined) {
    const known = [...paperFormats.flatMap(({ extensions }) => extensions[0] ?? []), ...others];
    throw new CommandError({
      en: `${out}: a paper is written as ${known.join(", ")}; name the file so.`,
      zh: `${out}：文档可写为 ${known.join("、")}，请使用相应的文件名。`,
    });
  }
  await writeOutput(await writePaper(paper, format.id, { languages: [language] }), out);
}

/** The format of papers that a file's name asks for, if it does. */
export const paperFormatOf = (out: string): FormatEntry | undefined =>
  paperFormats.find(({ extensions }) => extensions.some((extension) => out.toLowerCase().endsWith(extension)));

const paperFormats = formats.filter(({ writesPapers }) => writesPapers);
