import type { Content, Format } from "@regional-plan/convert";
import { type MessageTemplate, resolveSpans, serialisePlan } from "@regional-plan/model";
import type { Checked } from "../check-input.ts";
import { readableTexts, readDocuments } from "../read-documents.ts";
import type { Input } from "../read-input.ts";
import { fixesOf } from "./fixes-of.ts";

/** An input after its fixes, and what is left. */
export interface Fixed {
  /** The report on what the input has become. */
  checked: Checked;
  /** How many fixes the layout of the file did not allow: they are only suggested. */
  refused: number;
}

/**
 * Mends what can be mended safely, as often as mending brings new things to light. A JSON file that is a plan then becomes
 * canonical, with the offsets of its quotes; other files keep everything that their authors wrote.
 */
export async function fixInput(checked: Checked, check: (input: Input) => Promise<Checked>): Promise<Fixed> {
  const format = await checked.input.format.load();
  let current = checked;
  let refused = 0;
  for (let round = 0; round < maxRounds; round++) {
    const operations = fixesOf(current);
    const edited = operations.length === 0 ? undefined : format.edit?.(current.input.content, operations);
    refused = edited?.refused.length ?? operations.length;
    if (edited === undefined || isSameContent(edited.content, current.input.content)) break;
    current = await check({ ...current.input, content: edited.content });
  }
  const canonical = format.id === "json" ? await canonicalText(current.input, format) : undefined;
  if (canonical !== undefined && canonical !== current.input.content) current = await check({ ...current.input, content: canonical });
  return { checked: current, refused };
}

/** Mending one thing may let the next be seen; a plan in which this goes on longer wants a person. */
const maxRounds = 5;

/** The canonical text of a plan in JSON; `undefined` where it is none yet. */
async function canonicalText(input: Input, { read }: Format): Promise<string | undefined> {
  const { plan } = read?.(input.content) ?? {};
  if (plan === undefined) return undefined;
  return serialisePlan(resolveSpans(plan, readableTexts(readDocuments(input, plan))).plan);
}

function isSameContent(a: Content, b: Content): boolean {
  if (typeof a === "string" || a instanceof Uint8Array || typeof b === "string" || b instanceof Uint8Array) return a === b;
  return [...a].every(([path, file]) => b.get(path) === file);
}

/** What is said of fixes that were not made. */
export const refusedWords = (name: string, count: number): MessageTemplate => ({
  en: `${name}: ${count} more ${count === 1 ? "fix is" : "fixes are"} only suggested: writing ${count === 1 ? "it" : "them"} would change what stands around.`,
  zh: `${name}：另有 ${count} 处修正会改动前后内容，仅作建议，未予写入。`,
});
