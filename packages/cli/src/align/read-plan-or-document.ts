import { basename } from "node:path";
import { detectFormat } from "@regional-plan/convert";
import { type Plan, resolveSpans } from "@regional-plan/model";
import { type ImportedDocument, importDocument } from "@regional-plan/workbench";
import { CommandError } from "../command-error.ts";
import { formatsFor } from "../config/config-for.ts";
import { showSteps } from "../import/show-steps.ts";
import { readableTexts, readDocuments } from "../read/read-documents.ts";
import { type Input, openInput, recognise } from "../read/read-input.ts";
import { readPlan } from "../read/read-plan.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";

/** A plan, and what it was read from: a plan as data, or a document that became one on the way. */
export interface ReadAny {
  readonly plan: Plan;
  readonly input?: Input;
  readonly imported?: ImportedDocument;
}

/** Reads a plan in any format, or makes one of a document; quotes have their places, as far as the texts can be read. */
export async function readPlanOrDocument(name: string, config: string | false | undefined, terminal: Terminal): Promise<ReadAny> {
  const opened = await openInput(name);
  const known = await formatsFor(opened, config, terminal);
  const format = await detectFormat(opened.content, opened.isFolder ? "" : (opened.place ?? ""), known);
  const { content } = opened;
  if ((typeof content !== "string" && !(content instanceof Uint8Array)) || format?.reads === true) {
    const input = await recognise(opened, undefined, known);
    const plan = await readPlan(input);
    warnOfProblems(input, terminal);
    return { plan: resolveSpans(plan, readableTexts(readDocuments(input, plan))).plan, input };
  }
  const imported = await importDocument(content, { name: basename(name), ...showSteps(content, terminal) });
  terminal.showProgress(undefined);
  if (imported.plan !== undefined) return { plan: imported.plan, imported };
  throw new CommandError({
    en: `${name}: it could not be read, neither as a plan nor as a document; “regional-plan import ${name}” says why.`,
    zh: `${name}：既无法作为规划读取，也无法作为文件导入，请运行“regional-plan import ${name} --lang zh”查看原因。`,
  });
}
