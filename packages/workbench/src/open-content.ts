import { type Content, detectFormat, formatEntry } from "@regional-plan/convert";
import type { Opened } from "./opened.ts";

/** What is known of a content beside what it holds. */
export interface ContentSource {
  /** What it is called, with its extension where it has one: it helps to find the format. */
  readonly name: string;
  /** The id of its format, where that is known: `yaml`. */
  readonly format?: string;
}

/**
 * Opens a content: a text, bytes, or the files of a folder. Its format is the one that was named, else the one that its name
 * and its content tell. What no format takes for its own is read as YAML, which says best what is wrong with a text.
 *
 * @throws RangeError where the format that was named does not exist or cannot be read.
 *
 * @example
 * ```ts
 * import { openContent } from "@regional-plan/workbench";
 *
 * const opened = await openContent('{ "specVersion": "0.3" }', { name: "plan.json" });
 * opened.format.id; //=> "json"
 * ```
 */
export async function openContent(content: Content, { name, format }: ContentSource): Promise<Opened> {
  const entry = format === undefined ? ((await detectFormat(content, name)) ?? formatEntry("yaml")) : formatEntry(format);
  if (entry?.reads !== true) throw new RangeError(`There is no format “${format}” that can be read.`);
  return { name, content, format: entry, isFolder: content instanceof Map, problems: [] };
}
