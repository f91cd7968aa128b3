import type { FileTree } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import { type ReadPart, readPart } from "../merge/read-part.ts";
import { openContent } from "../open-content.ts";
import type { Opened } from "../opened.ts";

/** The file beside an imported plan that holds what the machine first read: what a new edition is compared with. */
export const importedFile = "imported.json";

/** Reads what the machine first read; `undefined` where that was not kept, `unread` where it is no plan. */
export async function readImported({ content }: Opened): Promise<{ readonly plan: Plan } | { readonly unread: string } | undefined> {
  const kept = content instanceof Map ? (content as FileTree).get(importedFile) : undefined;
  if (kept === undefined) return undefined;
  const plan = wholeOf(await readPart(await openContent(kept, { name: importedFile, format: "json" })));
  return plan === undefined ? { unread: importedFile } : { plan };
}

/** What was read, where that is a plan and no part of one. */
export function wholeOf(read: ReadPart | undefined): Plan | undefined {
  const { id, specVersion, title, languages, ...lists } = read?.part ?? {};
  if (id === undefined || specVersion === undefined || title === undefined || languages === undefined) return undefined;
  return { specVersion, id, title, languages, ...lists };
}
