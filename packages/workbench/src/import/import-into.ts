import { mergePlans } from "@regional-plan/compare";
import type { FileTree } from "@regional-plan/convert";
import { type Plan, serialisePlan, walkItems } from "@regional-plan/model";
import type { DocumentTexts } from "../check-opened.ts";
import { mergeRead } from "../merge/merge-read.ts";
import type { PlacedConflict } from "../merge/merged-opened.ts";
import { readPart } from "../merge/read-part.ts";
import { openContent } from "../open-content.ts";
import type { Opened } from "../opened.ts";
import { type EditionChanges, editionChanges } from "./edition-changes.ts";
import { idsOfEdition, idsOfPeople } from "./ids-of-edition.ts";
import type { ImportedDocument } from "./import-document.ts";
import { locateIn } from "./locate-in.ts";
import { isQuoted } from "./move-passages.ts";
import { importedFile, readImported, wholeOf } from "./read-imported.ts";
import { documentOf, ofText, renewDocument, withDocument } from "./renew-document.ts";

/** What has become of a folder. */
export interface ImportedInto<O extends Opened = Opened> {
  /** Where the new edition contradicts what people have changed: the folder keeps what it has there. */
  readonly conflicts: readonly PlacedConflict[];
  /** The new edition as a plan, with the ids of the folder. */
  readonly theirs: Opened;
  /** The folder with the new edition; absent where its layout does not allow that. */
  readonly merged?: O;
  readonly changes: EditionChanges;
  /** Whether it was known what the machine had first read; else the two were added to each other. */
  readonly hasBase: boolean;
}

/**
 * Brings a new edition of a document into a folder that was imported from the edition before. What is the same keeps its id, what
 * people have added or mended stays, and quotes are followed into the new text; what that does not hold any more is from then on a
 * quote of the earlier text, which is kept beside it. Where people and the new edition contradict each other, that is a conflict.
 * To import the same edition again changes nothing. A file that could not be read is `unread`.
 *
 * @example
 * ```ts
 * import { importDocument, importInto, openContent, writeImported } from "@regional-plan/workbench";
 *
 * const first = await importDocument("某市计划\n一、任务\n（一）修路。修建公路10公里。", { name: "计划.txt" });
 * const folder = await openContent((await writeImported(first)) ?? "", { name: "plan" });
 * const second = await importDocument("某市计划\n一、任务\n（一）架桥。新建桥梁2座。\n（二）修路。修建公路10公里。", { name: "计划.txt" });
 *
 * const done = await importInto(folder, second, () => ({ "document-1": { text: first.text } }));
 * "changes" in done && done.changes.added.map(({ id }) => id); //=> ["section-1-1-b", "target-1-b", "measure-1-1-b"]
 * ```
 */
export async function importInto<O extends Opened>(
  folder: O,
  edition: ImportedDocument,
  documentsOf: (plan: unknown) => DocumentTexts,
): Promise<ImportedInto<O> | { readonly unread: string }> {
  const [here, first] = [await readPart(folder), await readImported(folder)];
  const now = wholeOf(here);
  if (edition.plan === undefined) return { unread: edition.name };
  if (now === undefined || here === undefined) return { unread: folder.name };
  if (first !== undefined && "unread" in first) return first;

  const read = first && idsOfPeople(first.plan, now);
  const before = read ?? now;
  const { plan: numbered, proposed } = idsOfEdition(before, edition.plan, new Set(idsIn(now)));
  const entry = documentOf(now, before.documents?.[0]?.id);
  const given = entry && documentsOf(now)[entry.id];
  const text = given !== undefined && "text" in given ? given.text : undefined;
  const { path, moved, earlier } = renewDocument(now, entry?.id, text, edition.text);
  const theirs = withDocument(numbered, numbered.documents?.[0]?.id, (document) => ({ ...document, path }));
  const renewed = withDocument(moved(now), entry?.id, (document) => {
    const placed = document.path === undefined ? document : { ...document, path };
    // Without a base nobody can tell who wrote it: what says which text it is goes with the text.
    return read === undefined ? ofText(placed, theirs.documents?.[0] ?? {}) : placed;
  });
  const base = read && moved(read);
  const both = earlier && { ...renewed, documents: [...(renewed.documents ?? []), earlier.entry] };
  const kept = both && isQuoted(mergePlans(base, both, theirs).plan, earlier.entry.id) ? earlier : undefined;
  const ours = kept && both ? both : renewed;
  const { conflicts, merged } = await mergeRead(
    folder,
    { ...(base && { base }), ours: { part: ours, locate: here.locate }, theirs: { part: theirs, locate: locateIn(theirs, edition.text) } },
    now,
  );
  const planFiles = (merged?.content ?? new Map()) as FileTree;
  const files: FileTree = new Map([
    ...planFiles,
    ...(edition.name === "-" || /\.ya?ml$/iu.test(edition.name) ? [] : [[edition.name, edition.content] as const]),
    [importedFile, serialisePlan(theirs)],
    [path, edition.text],
    ...(kept?.file === undefined ? [] : [kept.file]),
  ]);
  return {
    conflicts,
    theirs: await openContent(serialisePlan(theirs), { name: edition.name, format: "json" }),
    ...(merged !== undefined && { merged: { ...merged, content: files } }),
    // What the folder alone has may be people's own, where nobody knows what was read first.
    changes: { ...editionChanges(before, theirs, proposed), ...(read === undefined && { dropped: [] }) },
    hasBase: read !== undefined,
  };
}

const idsIn = (plan: Plan): string[] => [...walkItems(plan)].map(({ item }) => item.id);
