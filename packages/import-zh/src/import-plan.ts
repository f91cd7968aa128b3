import type { Finding, Plan } from "@regional-plan/model";
import { assemblePlan } from "./assemble/assemble-plan.ts";
import { findingsOf } from "./assemble/findings-of.ts";
import { decodeDocument } from "./decode/decode-document.ts";
import { importFinding } from "./import-findings.ts";
import { readDocument } from "./read-document.ts";
import type { ParagraphHint } from "./segment/hint.ts";
import { sha256 } from "./sha256.ts";

/** What is known of a document beside its content. */
export interface ImportOptions {
  /** The name of its file: it tells the format, and the title where none is printed. */
  name?: string;
  /** The language that it is written in; `zh` unless told. */
  language?: string;
  /** What the reader of another format knows of its paragraphs. */
  hints?: readonly ParagraphHint[];
  /** Is told what is done next: a long document takes a while. */
  onStep?: (step: ImportStep) => void;
}

/** A part of the way from a document to a plan. */
export type ImportStep = "decode" | "outline" | "duties" | "targets" | "assemble";

/** A plan made of a document. */
export interface ImportedPlan {
  /** The plan; absent where the document could not be read. */
  plan?: Plan;
  /** The text that quotes and offsets refer to; empty where there is none. */
  text: string;
  /** What a person has to look at. */
  findings: readonly Finding[];
}

/**
 * Makes a plan of a Chinese government document. What cannot be told for sure is left out of the plan and is a finding
 * with its sentence. It never throws on content.
 *
 * @example
 * ```ts
 * import { importPlan } from "@regional-plan/import-zh";
 *
 * const { plan, text } = await importPlan("某市行动计划\n一、重点任务\n（一）打通断头路。到2028年，打通断头路10条。（责任单位：市交通局）");
 * plan?.targets?.[0]?.quantity; //=> { value: 10, unit: "条" }
 * plan?.measures?.[0]?.responsible?.[0]?.role; //=> "responsible"
 * text.slice(plan?.targets?.[0]?.source?.[0]?.start, plan?.targets?.[0]?.source?.[0]?.end); //=> "打通断头路10条"
 * ```
 */
export async function importPlan(content: string | Uint8Array, options: ImportOptions = {}): Promise<ImportedPlan> {
  const { name = "", language = "zh", onStep = () => {} } = options;
  onStep("decode");
  const { text, hints = options.hints, findings: told } = await decodeDocument(content, name);
  if (text === undefined) return { text: "", findings: told };
  // Another thread finds the sum while this one reads.
  const sum = sha256(text);
  const read = readDocument(text, hints, onStep);
  onStep("assemble");
  const printed = read.surroundings.title?.text.replaceAll(/\s+/g, "");
  const title = printed ?? titleOfFile(name);
  const plan = assemblePlan(read, { id: idOf(name), title, sha256: await sum, path: "source.txt", language });
  const findings = [...told, ...(printed === undefined ? [importFinding("noTitle", { title })] : []), ...findingsOf(read, plan)];
  return { plan, text, findings };
}

/** The name of a file as a title, without its folder and ending. */
function titleOfFile(name: string): string {
  const title = (name.split(/[/\\]/).at(-1) ?? "").replace(/\.[a-z]{2,5}$/i, "").trim();
  return title === "" ? "未命名规划" : title;
}

/** What of a file's name can be an id. */
function idOf(name: string): string {
  const words = titleOfFile(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return words.length > 2 ? words : "imported-plan";
}
