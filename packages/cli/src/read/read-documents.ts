import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { guessEncoding } from "@regional-plan/model";
import type { SourceText, UnreadText } from "@regional-plan/validate";
import type { DocumentTexts } from "@regional-plan/workbench";
import { type Input, maxBytes } from "./read-input.ts";

/**
 * Reads the source texts that a plan names by `path`, relative to the plan. A path may leave the plan's folder for the
 * one around it (`../source.txt`), and no further.
 */
export function readDocuments(input: Pick<Input, "base" | "isFolder">, plan: unknown): DocumentTexts {
  const byId = Object.create(null) as Record<string, SourceText | UnreadText>;
  const isAllowed = limitOf(input);
  for (const { id, path } of documentsOf(plan)) byId[id] = readDocument(join(input.base, path), isAllowed);
  return byId;
}

/** The texts that could be read. */
export function readableTexts(documents: DocumentTexts): Map<string, string> {
  return new Map(Object.entries(documents).flatMap(([id, given]): [string, string][] => ("unread" in given ? [] : [[id, given.text]])));
}

/** Where the source texts of a plan lie, as far as it names any, whether something is there or not. */
export function documentPlaces({ base }: Pick<Input, "base">, plan: unknown): string[] {
  return documentsOf(plan).map(({ path }) => join(base, path));
}

/** The files in the folder of a plan that it names as the texts of its documents, by their paths there. */
export function sourceFiles({ base, isFolder }: Pick<Input, "base" | "isFolder">, plan: unknown): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const folder = isFolder ? realPath(base) : undefined;
  for (const { path } of folder === undefined ? [] : documentsOf(plan)) {
    const place = realPath(join(base, path));
    if (folder === undefined || place === undefined || !isInside(folder, place) || !isInside(base, join(base, path))) continue;
    const found = statSync(place, { throwIfNoEntry: false });
    if (found?.isFile() && found.size <= maxBytes) files.set(path, readFileSync(place));
  }
  return files;
}

/**
 * Whether a place lies within the folder of the plan, or within the one around it where the plan is itself a folder. The root
 * of the file system is around everything: a folder in it keeps to itself, and a file in it to the files beside it.
 */
function limitOf({ base, isFolder }: Pick<Input, "base" | "isFolder">): (place: string) => boolean {
  const own = realPath(base) ?? resolve(base);
  const around = isFolder ? (realPath(dirname(resolve(base))) ?? own) : own;
  const isRoot = (folder: string) => dirname(folder) === folder;
  if (isRoot(own)) return (place) => dirname(place) === own;
  return (place) => isInside(own, place) || (!isRoot(around) && isInside(around, place));
}

/** Where a path leads in the end; nothing where there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readDocument(named: string, isAllowed: (place: string) => boolean): SourceText | UnreadText {
  const place = realPath(named);
  if (place === undefined) return { unread: "missing" };
  if (!isAllowed(place)) return { unread: "outside" };
  try {
    const found = statSync(place);
    if (!found.isFile() || found.size > maxBytes) return { unread: "refused" };
    return decode(readFileSync(place));
  } catch {
    return { unread: "refused" };
  }
}

/** A text with the hash of its file; the hash alone, where it is not in UTF-8. */
function decode(bytes: Buffer): SourceText | UnreadText {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const encoding = isUtf8(bytes) && !bytes.includes(0) ? undefined : guessEncoding(bytes);
  if (encoding !== undefined) return { unread: "encoding", encoding, sha256 };
  if (!isUtf8(bytes)) return { unread: "encoding", sha256 };
  const text = bytes.toString("utf8");
  return { text: text.startsWith("\uFEFF") ? text.slice(1) : text, sha256 };
}

function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== "" && !way.startsWith("..") && !/^[A-Za-z]:/u.test(way);
}

/** What can be known of the documents before the plan was checked. */
function documentsOf(value: unknown): { id: string; path: string }[] {
  const documents = (value as { documents?: unknown } | null | undefined)?.documents;
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document: unknown) => {
    const { id, path } = (document ?? {}) as Record<string, unknown>;
    return typeof id === "string" && typeof path === "string" ? [{ id, path }] : [];
  });
}
