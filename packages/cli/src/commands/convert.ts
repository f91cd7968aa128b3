import { type FileTree, type Format, type FormatEntry, formatEntry } from "@regional-plan/convert";
import { specVersion } from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { schemaFiles } from "../init/schema-files.ts";
import { convertLines } from "../lines/convert-lines.ts";
import { lossesWords, refuseWithLines, runLines } from "../lines/run-lines.ts";
import { columnsGiven } from "../read/columns-given.ts";
import { findInput, openInput, recognise } from "../read/read-input.ts";
import { readPlan } from "../read/read-plan.ts";
import type { Terminal } from "../terminal.ts";
import { typedOptions } from "../typed-options.ts";
import { inputMissing } from "../usage-error.ts";
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
  lines?: true;
  threads?: number;
}

/** Reads a plan and writes it in another format; says how much found no place there. */
export async function convert(name: string | undefined, options: ConvertCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { to, from, out, languages, columns, layout, option = [], losses: lossesFile, config } = options;
  const typed = [...option, ...short("languages", languages), ...short("layout", layout)];
  if (options.lines) {
    refuseWithLines({ from, out: out === "-" ? undefined : out, columns, losses: lossesFile });
    return convertAllLines(name ?? "-", typed, options, terminal);
  }
  if (name === undefined) throw inputMissing();
  const opened = await openInput(name);
  const known = await formatsFor(opened, config, terminal);
  const format = await writableFormat(to, known);
  const input = await recognise(opened, from, known);
  const strict = options.strictSchema && [format, input.format].some(({ id }) => id === "stratml") ? "true" : undefined;
  const [writing = {}, given = {}] = typedOptions(
    [...typed, ...short("strictSchema", strict)],
    [format, ...(input.format.id === format.id ? [] : [input.format])],
  );
  const reading = { ...(input.format.id === format.id ? writing : given), ...columnsGiven(columns) };
  const plan = await readPlan(input, reading);
  warnOfProblems(input, terminal);
  const { content, losses } = await format.write(plan, writing);
  if (out === "-" && (typeof content === "string" || content instanceof Uint8Array)) terminal.printContent(content);
  // A folder is for people: its files name schemas that lie beside them.
  else await writeOutput(format.id === "folder" ? new Map([...(content as FileTree), ...schemaFiles()]) : content, out);
  if (lossesFile !== undefined) replaceFiles([{ path: lossesFile, content: `${visibleJson(losses)}\n` }]);
  if (losses.length > 0) {
    terminal.warn(terminal.say(lossesWords(losses.length, to)));
    if (lossesFile === undefined)
      terminal.warn(terminal.say({ en: "“--losses <file>” lists them.", zh: "使用“--losses <文件>”可列出明细。" }));
  }
  return exitCode.ok;
}

/** Converts the plan on each line. */
async function convertAllLines(
  name: string,
  typed: readonly string[],
  { to, config, threads }: ConvertCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = await writableFormat(to, await formatsFor(findInput(name), config, terminal));
  const [writing = {}] = typedOptions(typed, [format]);
  const trial = await format.write({ specVersion, id: "plan", title: { en: "Plan" }, languages: ["en"] }, writing);
  if (typeof trial.content !== "string")
    throw new CommandError({
      en: `--lines: what the format ${to} writes is no text, and cannot stand on a line.`,
      zh: `--lines：${to} 格式写出的不是文本，不能写在一行内。`,
    });
  return runLines("convert-lines", convertLines, [name], { to, writing, config, threads }, terminal);
}

/** A format that can be written, loaded. */
async function writableFormat(to: string, known: readonly FormatEntry[]): Promise<Format & Required<Pick<Format, "write">>> {
  const format = await formatEntry(to, known)?.load();
  if (format?.write !== undefined) return { ...format, write: format.write };
  throw new CommandError({
    en: `There is no format “${to}” to write; see “regional-plan formats”.`,
    zh: `没有可写出的格式“${to}”，请参见“regional-plan formats”。`,
  });
}

/** An option of the format that has a name of its own on the command line. */
const short = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name}=${value}`]);
