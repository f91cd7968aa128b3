import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Content, type FileTree, formatEntry } from "@regional-plan/convert";
import { readPlan } from "../check-input.ts";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `convert` as they are typed. */
export interface ConvertCommandOptions {
  to: string;
  from?: string;
  out: string;
  languages?: string;
  losses?: string;
}

/** Reads a plan and writes it in another format; says how much found no place there. */
export async function convert(
  name: string,
  { to, from, out, languages, losses: lossesFile }: ConvertCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = await formatEntry(to)?.load();
  if (format?.write === undefined) {
    throw new CommandError({
      en: `There is no format “${to}” to write; see “regional-plan formats”.`,
      zh: `没有可写出的格式“${to}”，请参见“regional-plan formats”。`,
    });
  }
  const plan = await readPlan(name, from);
  const { content, losses } = format.write(plan, languages === undefined ? {} : { languages: languages.split(",") });
  await put(content, out, terminal);
  if (lossesFile !== undefined) await writeFile(lossesFile, `${JSON.stringify(losses, undefined, 2)}\n`);
  if (losses.length > 0) {
    terminal.warn(
      terminal.say({ en: `${losses.length} fields found no place in ${to}.`, zh: `有 ${losses.length} 个字段无法写入 ${to} 格式。` }),
    );
    if (lossesFile === undefined)
      terminal.warn(terminal.say({ en: "“--losses <file>” lists them.", zh: "使用“--losses <文件>”可列出明细。" }));
  }
  return exitCode.ok;
}

async function put(content: Content, out: string, terminal: Terminal): Promise<void> {
  if (typeof content === "object" && !(content instanceof Uint8Array)) {
    if (out === "-")
      throw new CommandError({ en: "This format is a folder: name it with -o.", zh: "该格式为文件夹，请用 -o 指定写出位置。" });
    await putFolder(content, out);
  } else if (out === "-") {
    if (typeof content === "string") terminal.print(content);
    else process.stdout.write(content);
  } else {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, content);
  }
}

async function putFolder(files: FileTree, out: string): Promise<void> {
  for (const [path, file] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), file);
  }
}
