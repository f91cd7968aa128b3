import type { MessageTemplate } from "@regional-plan/model";
import type { Content, Format, FormatReader } from "./define-format.ts";
import { formats } from "./registry.gen.ts";

/** What is known of a format before it is loaded. */
export interface FormatEntry {
  id: string;
  title: MessageTemplate;
  mediaTypes: readonly string[];
  extensions: readonly string[];
  reads: boolean;
  writes: boolean;
  /** Whether a content can be mended as it stands, by `edit`. */
  edits: boolean;
  /** Loads what reads the format, and no schema; absent for a format that is only written. */
  loadReader?: () => Promise<FormatReader>;
  /** Loads the format itself. */
  load: () => Promise<Format>;
}

/** The entry of a format by its id. */
export function formatEntry(id: string): FormatEntry | undefined {
  return formats.find((format) => format.id === id);
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
export async function detectFormat(content: Content, name = ""): Promise<FormatEntry | undefined> {
  const readable = formats.filter((format) => format.reads);
  const named = readable.filter((format) => format.extensions.some((extension) => name.toLowerCase().endsWith(extension)));
  for (const entry of [...named, ...readable.filter((format) => !named.includes(format))]) {
    if ((await entry.loadReader?.())?.detect(content)) return entry;
  }
  return named[0];
}
