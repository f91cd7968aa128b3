import { extname } from "node:path";
import { writePaper } from "@regional-plan/convert";
import type { Paper } from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "../write/write-output.ts";
import { writePaperTo } from "../write/write-paper-to.ts";

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
  await writePaperTo(out, paper, terminal, [".json"]);
}
