import { type FileTree, formatEntry } from "@regional-plan/convert";
import { visibleJson } from "@regional-plan/workbench";
import { columnsGiven } from "../columns-given.ts";
import { CommandError } from "../command-error.ts";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { schemaFiles } from "../init/schema-files.ts";
import { openInput, recognise } from "../read-input.ts";
import { readPlan } from "../read-plan.ts";
import type { Terminal } from "../terminal.ts";
import { typedOptions } from "../typed-options.ts";
import { warnOfProblems } from "../warn-of-problems.ts";
import { replaceFiles } from "../write/replace-files.ts";
import { writeOutput } from "../write/write-output.ts";

/** The options of `convert` as they are typed. */
export interface ConvertCommandOptions {
  to: string;
  from?: string;
  out: string;
  languages?: string;
  columns?: string;
  layout?: string;
  strictSchema?: true;
  option?: readonly string[];
  losses?: string;
  config?: string | false;
}

/** Reads a plan and writes it in another format; says how much found no place there. */
export async function convert(
  name: string,
  { to, from, out, languages, columns, layout, strictSchema, option = [], losses: lossesFile, config }: ConvertCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openInput(name);
  const known = await formatsFor(opened, config, terminal);
  const format = await formatEntry(to, known)?.load();
  if (format?.write === undefined) {
    throw new CommandError({
      en: `There is no format “${to}” to write; see “regional-plan formats”.`,
      zh: `没有可写出的格式“${to}”，请参见“regional-plan formats”。`,
    });
  }
  const input = await recognise(opened, from, known);
  const strict = strictSchema && [format, input.format].some(({ id }) => id === "stratml") ? "true" : undefined;
  const typed = [...option, ...short("languages", languages), ...short("layout", layout), ...short("strictSchema", strict)];
  const [writing = {}, given = {}] = typedOptions(typed, [format, ...(input.format.id === format.id ? [] : [input.format])]);
  const reading = { ...(input.format.id === format.id ? writing : given), ...columnsGiven(columns) };
  const plan = await readPlan(input, reading);
  warnOfProblems(input, terminal);
  const { content, losses } = await format.write(plan, writing);
  if (out === "-" && (typeof content === "string" || content instanceof Uint8Array)) terminal.printContent(content);
  // A folder is for people: its files name schemas that lie beside them.
  else await writeOutput(format.id === "folder" ? new Map([...(content as FileTree), ...schemaFiles()]) : content, out);
  if (lossesFile !== undefined) replaceFiles([{ path: lossesFile, content: `${visibleJson(losses)}\n` }]);
  if (losses.length > 0) {
    terminal.warn(
      terminal.say({ en: `${losses.length} fields found no place in ${to}.`, zh: `有 ${losses.length} 个字段无法写入 ${to} 格式。` }),
    );
    if (lossesFile === undefined)
      terminal.warn(terminal.say({ en: "“--losses <file>” lists them.", zh: "使用“--losses <文件>”可列出明细。" }));
  }
  return exitCode.ok;
}

/** An option of the format that has a name of its own on the command line. */
const short = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name}=${value}`]);
