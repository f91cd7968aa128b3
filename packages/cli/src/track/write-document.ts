import { extname } from "node:path";
import { formats, writePaper } from "@regional-plan/convert";
import type { Paper } from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "../write/write-output.ts";

/** How a document is wanted, as it is typed. */
export interface DocumentOptions {
  format: "text" | "json";
  out?: string;
}

/** Prints a document, or writes it to a file whose name says in what format; as JSON, with what every figure rests on. */
export async function writeDocument(view: object, paper: Paper, { format, out }: DocumentOptions, terminal: Terminal): Promise<void> {
  const json = `${visibleJson(view)}\n`;
  if (out === undefined || out === "-") {
    if (format === "json") terminal.printReport(json);
    else terminal.printContent(await writePaper(paper, "markdown", { languages: [terminal.language] }));
    return;
  }
  const extension = extname(out).toLowerCase();
  if (extension === ".json") return writeOutput(json, out);
  const to = formats.find(({ writesPapers, extensions }) => writesPapers === true && extensions.includes(extension));
  if (to === undefined)
    throw new CommandError({
      en: `${out}: name the file .docx, .md, .html, .xlsx or .json.`,
      zh: `${out}：文件名应以 .docx、.md、.html、.xlsx 或 .json 结尾。`,
    });
  await writeOutput(await writePaper(paper, to.id, { languages: [terminal.language] }), out);
}
