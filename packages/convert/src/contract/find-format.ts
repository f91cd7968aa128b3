import type { Content } from "./define-format.ts";
import type { FormatEntry } from "./format-entry.ts";
import { formats } from "./registry.gen.ts";

/** The entry of a format by its id, among those of this package or among others. */
export function formatEntry(id: string, among: readonly FormatEntry[] = formats): FormatEntry | undefined {
  return among.find((format) => format.id === id);
}

/**
 * The format of a content: by the extension of its name where one format alone has it and says yes to the content,
 * else the first that says yes. `undefined` where none does.
 *
 * @example
 * ```ts
 * import { detectFormat } from "@regional-plan/convert";
 *
 * const format = await detectFormat('{ "specVersion": "0.2" }');
 * format?.id; //=> "json"
 * ```
 */
export async function detectFormat(content: Content, name = "", among: readonly FormatEntry[] = formats): Promise<FormatEntry | undefined> {
  const readable = among.filter((format) => format.reads);
  const named = readable.filter((format) => format.extensions.some((extension) => name.toLowerCase().endsWith(extension)));
  for (const entry of [...named, ...readable.filter((format) => !named.includes(format))]) {
    if ((await entry.loadReader?.())?.detect(content)) return entry;
  }
  return named[0];
}
