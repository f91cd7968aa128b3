import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { formatEntry } from "@regional-plan/convert";
import { importFindings, importPlan, readerFindings } from "@regional-plan/import-zh";
import { describeFinding, type Finding, fieldLabel, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { schemaFiles } from "../init/schema-files.ts";
import { type Line, styled } from "../line.ts";
import { openInput } from "../read-input.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `import` as they are typed. */
export interface ImportCommandOptions {
  out?: string;
  format: "text" | "json";
}

/** Makes a plan of a document, and says what was found and what a person has to look at. */
export async function importDocument(name: string, { out, format }: ImportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { content } = await openInput(name);
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    throw new CommandError({ en: `${name}: a folder; name a document.`, zh: `${name}：这是文件夹，请指定文件。` });
  if (out !== undefined) await refuseFilled(out);
  const { plan, text, findings } = await importPlan(content, { name: basename(name) });
  if (plan === undefined) throw refused(name, findings);
  if (out !== undefined) await writeFolder(plan, text, name, content, out);
  if (format === "json") terminal.printReport(`${visibleJson(plan)}\n`);
  else terminal.print(summary(plan, findings, out, terminal));
  return exitCode.ok;
}

/** A folder may hold what people have mended since it was written. */
async function refuseFilled(out: string): Promise<void> {
  const [first] = await readdir(out).catch(() => []);
  if (first === undefined) return;
  throw new CommandError({
    en: `${out}: the folder is not empty; nothing was written. Choose another.`,
    zh: `${out}：文件夹不是空的，未写入任何内容，请另选文件夹。`,
  });
}

const definitions = new Map(
  Object.values({ ...importFindings, ...readerFindings }).map((definition) => [definition.id as string, definition]),
);

function refused(name: string, findings: readonly Finding[]): CommandError {
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

/** Writes the plan as people edit it, the text that its quotes refer to, and the document untouched. */
async function writeFolder(plan: Plan, text: string, name: string, content: string | Uint8Array, out: string): Promise<void> {
  const format = await formatEntry("folder")?.load();
  const written = await format?.write?.(plan, {});
  if (!(written?.content instanceof Map)) throw new Error("The format “folder” writes a folder.");
  const original = basename(name);
  await writeOutput(
    new Map<string, string | Uint8Array>([
      ...(written.content as ReadonlyMap<string, string | Uint8Array>),
      ...schemaFiles(),
      ...(original === "source.txt" || name === "-" ? [] : [[original, content] as const]),
      ["source.txt", text],
    ]),
    out,
  );
}

/** How many of each kind were found, and what is uncertain or missing. */
function summary(plan: Plan, findings: readonly Finding[], out: string | undefined, { say, language }: Terminal): Line[] {
  const lines: Line[] = [[styled("bold", Object.values(plan.title)[0] ?? "")], ""];
  for (const kind of itemKinds) {
    const count = itemsOf(plan, kind).length;
    const list = listOfKind[kind];
    const called = language === "zh" ? `${fieldLabel(list, "plan")?.zh ?? ""}（${list}）` : list;
    if (count > 0) lines.push(`${String(count).padStart(6)}  ${called}`);
  }
  if (findings.length > 0) lines.push("", [styled("bold", say({ en: "To look at", zh: "需要人工核对" }))]);
  for (const finding of findings) {
    const definition = definitions.get(finding.rule);
    if (definition !== undefined) lines.push(`  ${describeFinding(finding, definition, language).message}`);
  }
  lines.push(
    "",
    out === undefined
      ? say({
          en: "Nothing was written; -o <folder> writes the plan beside its source.",
          zh: "未写入任何内容；使用 -o <文件夹> 可将规划与来源文件一并写出。",
        })
      : say({
          en: `The plan lies in ${out}. Check it with: regional-plan validate ${out}`,
          zh: `规划已写入 ${out}。请运行 regional-plan validate ${out} --lang zh 进行检查。`,
        }),
  );
  return lines;
}
