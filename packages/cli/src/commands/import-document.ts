import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { detectFormat } from "@regional-plan/convert";
import { describeFinding } from "@regional-plan/model";
import { type ImportedDocument, importDocument as importContent, visibleJson, writeImported } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { importIntoFolder } from "../import/import-into-folder.ts";
import { foundLines, writtenLine } from "../import/import-lines.ts";
import { showSteps } from "../import/show-steps.ts";
import { schemaFiles } from "../init/schema-files.ts";
import { type Input, openInput } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "../write/write-output.ts";
import { merge } from "./merge.ts";

/** The options of `import` as they are typed. */
export interface ImportCommandOptions {
  out?: string;
  into?: string;
  ours?: true;
  format: "text" | "json";
}

/** Makes a plan of a document, and says what was found and what a person has to look at. */
export async function importDocument(name: string, options: ImportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, into, ours, format } = options;
  if (out !== undefined && into !== undefined)
    throw new CommandError({ en: "-o and --into do not go together.", zh: "-o 与 --into 不能同时使用。" });
  if (ours && into === undefined) throw new CommandError({ en: "--ours goes with --into.", zh: "--ours 须与 --into 一同使用。" });
  const opened = await openInput(name);
  const { content } = opened;
  if (await isTable(opened)) {
    if (into === undefined) throw tableError(name);
    return merge([into, name], { out: into, format, ...(ours && { ours }) }, terminal);
  }
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    throw new CommandError({ en: `${name}: a folder; name a document.`, zh: `${name}：这是文件夹，请指定文件。` });
  if (out !== undefined) await refuseFilled(out);
  const imported = await importContent(content, { name: basename(name), ...showSteps(content, terminal) });
  terminal.showProgress(undefined);
  if (imported.plan === undefined) throw refused(name, imported);
  if (into !== undefined) return importIntoFolder({ ...imported, plan: imported.plan }, into, { format, ...(ours && { ours }) }, terminal);
  const files = out === undefined ? undefined : await writeImported(imported);
  if (files !== undefined && out !== undefined) await writeOutput(new Map([...files, ...schemaFiles()]), out);
  if (format === "json") terminal.printReport(`${visibleJson(imported.plan)}\n`);
  else terminal.print([...foundLines(imported.plan, imported, terminal), "", writtenLine(out, terminal)]);
  return exitCode.ok;
}

/** Whether it is a workbook or a CSV file: what its columns mean is no matter of reading a document. */
async function isTable({ content, name }: Pick<Input, "content" | "name">): Promise<boolean> {
  const found = await detectFormat(content, name);
  return found?.id === "xlsx" || (found?.id === "csv" && /\.[ct]sv$/iu.test(name));
}

const tableError = (name: string) =>
  new CommandError({
    en: `${name}: a table; add it to a plan with --into, or make a plan of it with “regional-plan convert”.`,
    zh: `${name}：这是表格，请用 --into 并入已有规划，或用“regional-plan convert”转换。`,
  });

/** A folder may hold what people have mended since it was written. */
async function refuseFilled(out: string): Promise<void> {
  const [first] = await readdir(out).catch(() => []);
  if (first === undefined) return;
  throw new CommandError({
    en: `${out}: the folder is not empty; nothing was written. Choose another, or merge into what an import wrote with --into.`,
    zh: `${out}：文件夹不是空的，未写入任何内容。请另选文件夹；若是此前导入所得的文件夹，请用 --into 合并。`,
  });
}

function refused(name: string, { findings, definitions }: ImportedDocument): CommandError {
  const say = (language: "en" | "zh") =>
    findings
      .flatMap((finding) => {
        const definition = definitions.get(finding.rule);
        if (definition === undefined) return [];
        const { message, fix } = describeFinding(finding, definition, language);
        return language === "zh" ? `${message}${fix}` : `${message} ${fix}`;
      })
      .join(" ");
  return new CommandError({ en: `${name}: ${say("en")}`, zh: `${name}：${say("zh")}` });
}
