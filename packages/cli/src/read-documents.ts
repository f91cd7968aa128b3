import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { MessageTemplate } from "@regional-plan/model";
import type { Input } from "./read-input.ts";

/** A source text with the hash of its file. */
interface DocumentText {
  text: string;
  sha256: string;
}

/** The source texts of a plan, and which of them could not be read, and why. */
interface DocumentTexts {
  byId: Record<string, DocumentText>;
  problems: MessageTemplate[];
}

/**
 * Reads the source texts that a plan names by `path`, relative to the plan. A path may leave the plan's folder for the
 * one around it (`../source.txt`), and no further.
 */
export function readDocuments({ base, isFolder }: Input, plan: unknown): DocumentTexts {
  const byId: Record<string, DocumentText> = Object.create(null) as Record<string, DocumentText>;
  const problems: MessageTemplate[] = [];
  const limit = realPath(isFolder ? dirname(resolve(base)) : base) ?? base;
  for (const { id, path } of documentsOf(plan)) {
    const place = realPath(join(base, path));
    if (place === undefined)
      problems.push({
        en: `The source text ${path} was not found; what needs it is not checked.`,
        zh: `未找到来源文件 ${path}，相关规则未检查。`,
      });
    else if (!isInside(limit, place))
      problems.push({
        en: `The source text ${path} lies outside the plan's folder and was not read.`,
        zh: `来源文件 ${path} 位于规划文件夹之外，未予读取。`,
      });
    else add(byId, id, place, path, problems);
  }
  return { byId, problems };
}

/** Where a path leads in the end; nothing where there is nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function add(byId: Record<string, DocumentText>, id: string, place: string, path: string, problems: MessageTemplate[]): void {
  try {
    const bytes = readFileSync(place);
    byId[id] = { text: decode(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch {
    problems.push({ en: `The source text ${path} is not a text in UTF-8.`, zh: `来源文件 ${path} 不是 UTF-8 文本。` });
  }
}

function decode(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new TypeError("Not UTF-8.");
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
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
