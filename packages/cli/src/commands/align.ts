import { resolve } from "node:path";
import { alignPlans, coverageMatrix, type PlanAlignment, withProposals } from "@regional-plan/compare";
import { type FileTree, formats } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import { proposeIn, writeImported } from "@regional-plan/workbench";
import { alignAsJson } from "../align/align-as-json.ts";
import { alignLines } from "../align/align-lines.ts";
import { type ReadAny, readPlanOrDocument } from "../align/read-plan-or-document.ts";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { schemaFiles } from "../init/schema-files.ts";
import { sourceFiles } from "../read/read-documents.ts";
import type { Input } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { writeInPlace } from "../write/write-in-place.ts";
import { writeOutput } from "../write/write-output.ts";
import { paperFormatOf, writePaperTo } from "../write/write-paper-to.ts";

/** The options of `align` as they are typed. */
export interface AlignCommandOptions {
  out?: string;
  format: "text" | "json";
  config?: string | false;
}

/** Proposes which tasks of an upper plan the tasks of a plan carry out; both may be plans or documents. */
export async function align(lower: string, upper: string, options: AlignCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { out, format, config } = options;
  const below = await readPlanOrDocument(lower, config, terminal);
  const above = await readPlanOrDocument(upper, config, terminal);
  const alignment = alignPlans(below.plan, above.plan);
  if (out !== undefined) await write(below, above.plan, alignment, { out, lower, terminal });
  if (format === "json") terminal.printReport(alignAsJson(alignment, terminal.language));
  else terminal.print(alignLines(below.plan, above.plan, alignment, terminal));
  return exitCode.ok;
}

/** A paper where the name says so, else the plan with what is proposed. */
async function write(
  below: ReadAny,
  upper: Plan,
  alignment: PlanAlignment,
  { out, lower, terminal }: { out: string; lower: string; terminal: Terminal },
): Promise<void> {
  if (paperFormatOf(out) !== undefined) return writePaperTo(out, coverageMatrix(upper, [{ plan: below.plan, alignment }]), terminal);
  const { input, imported } = below;
  if (imported !== undefined) {
    const plan = withProposals(below.plan, upper, alignment);
    const format = formats.find(
      ({ id, extensions }) => ["json", "yaml"].includes(id) && extensions.some((extension) => out.endsWith(extension)),
    );
    const written = await (await format?.load())?.write?.(plan, {});
    if (written !== undefined) return writeOutput(written.content, out);
    const files = await writeImported({ ...imported, plan });
    return writeOutput(new Map([...(files ?? []), ...schemaFiles()]), out);
  }
  const done = input && (await proposeIn(input, upper, alignment));
  if (input === undefined || done === undefined) throw layoutError(lower);
  await writePlan(input, done, below.plan, out);
}

async function writePlan(input: Input, { content }: Input, plan: Plan, out: string): Promise<void> {
  const isInPlace = input.place !== undefined && resolve(out) === resolve(input.place);
  if (content instanceof Map && isInPlace) writeInPlace(input.content as FileTree, content, out);
  else if (content instanceof Map) await writeOutput(new Map([...sourceFiles(input, plan), ...content]), out);
  else if (!isInPlace || content !== input.content) await writeOutput(content, out);
}

const layoutError = (name: string) =>
  new CommandError({
    en: `${name}: its layout does not allow the proposals to be written into it; nothing was written.`,
    zh: `${name}：因文件的书写格式，无法写入所提出的对应关系，未写入任何内容。`,
  });
