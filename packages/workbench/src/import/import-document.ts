import { type FileTree, formatEntry } from "@regional-plan/convert";
import type { ImportStep } from "@regional-plan/import-zh";
import { type Finding, type Plan, serialisePlan } from "@regional-plan/model";
import { type Definitions, definitionsFor } from "../definitions.ts";
import { importedFile } from "./read-imported.ts";

/** What is known of a document beside its content, and who is told how far its reading is. */
export interface ImportDocumentOptions {
  /** The name of its file, without the folder; “-” where it has none. */
  readonly name: string;
  readonly onStep?: (step: ImportStep) => void;
}

/** A document that became a plan, or could not. */
export interface ImportedDocument {
  /** The name of its file, without the folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The plan; absent where the document could not be read. */
  readonly plan?: Plan;
  /** The text that quotes and offsets refer to. */
  readonly text: string;
  /** What a person has to look at. */
  readonly findings: readonly Finding[];
  /** The words of all findings. */
  readonly definitions: Definitions;
}

/**
 * Makes a plan of a document, with the words of what was found. The importer is loaded when it is first needed.
 *
 * @example
 * ```ts
 * import { importDocument } from "@regional-plan/workbench";
 *
 * const { plan } = await importDocument("某市行动计划\n一、重点任务\n（一）打通断头路。打通断头路10条。", { name: "方案.txt" });
 * plan?.targets?.[0]?.quantity; //=> { value: 10, unit: "条" }
 * ```
 */
export async function importDocument(content: string | Uint8Array, { name, onStep }: ImportDocumentOptions): Promise<ImportedDocument> {
  const { importFindings, importPlan, readerFindings } = await import("@regional-plan/import-zh");
  const imported = await importPlan(content, { name, ...(onStep && { onStep }) });
  return { name, content, ...imported, definitions: definitionsFor(Object.values({ ...importFindings, ...readerFindings })) };
}

/**
 * The files of an imported plan, ready to edit: the plan as a folder, what the machine read, the text that quotes refer to, and
 * the document untouched.
 *
 * @example
 * ```ts
 * import { importDocument, writeImported } from "@regional-plan/workbench";
 *
 * const files = await writeImported(await importDocument("某市行动计划\n一、任务\n（一）修路。", { name: "方案.txt" }));
 * [...(files?.keys() ?? [])].filter((name) => !name.endsWith(".yaml")); //=> ["方案.txt", "imported.json", "source.txt"]
 * ```
 */
export async function writeImported({ name, content, plan, text }: ImportedDocument): Promise<FileTree | undefined> {
  if (plan === undefined) return undefined;
  const folder = await formatEntry("folder")?.load();
  const written = (await folder?.write?.(plan, {}))?.content as FileTree;
  // A document that is called like one of the files is not kept apart from it.
  return new Map([
    ...(name === "-" ? [] : [[name, content] as const]),
    ...written,
    [importedFile, serialisePlan(plan)],
    ["source.txt", text],
  ]);
}
