import type { OwnMessage } from "@regional-plan/model";
import type { Format, FormatReader } from "./define-format.ts";
import type { FormatOptions } from "./format-options.ts";

/** What is known of a format before it is loaded. */
export interface FormatEntry {
  id: string;
  title: OwnMessage;
  mediaTypes: readonly string[];
  extensions: readonly string[];
  reads: boolean;
  writes: boolean;
  /** Whether it writes papers, by `writePaper`. */
  writesPapers: boolean;
  /** Whether a content can be mended as it stands, by `edit`. */
  edits: boolean;
  /** What its user may choose, by name. */
  options: FormatOptions;
  /** Loads what reads the format, and no schema; absent for a format that is only written. */
  loadReader?: () => Promise<FormatReader>;
  /** Loads the format itself. */
  load: () => Promise<Format>;
}

/**
 * The entry of a format that is loaded already, such as one of a project's own: with it, `detectFormat` knows the format.
 *
 * @example
 * ```ts
 * import { defineFormat, detectFormat, entryOf, formats } from "@regional-plan/convert";
 *
 * const names = defineFormat({
 *   id: "names",
 *   title: { en: "Names" },
 *   mediaTypes: [],
 *   extensions: [".names"],
 *   mapping: [],
 *   findings: [],
 *   detect: (content) => String(content).startsWith("NAMES"),
 *   load: async () => ({ value: {}, findings: [], locate: () => new Map() }),
 * });
 *
 * (await detectFormat("NAMES\n", "", [...formats, entryOf(names)]))?.id; //=> "names"
 * ```
 */
export function entryOf(format: Format): FormatEntry {
  const { id, title, mediaTypes, extensions, options, findings, detect, load, edit, write, writePaper } = format;
  return {
    ...{ id, title, mediaTypes, extensions, options },
    ...{ reads: load !== undefined, writes: write !== undefined, writesPapers: writePaper !== undefined, edits: edit !== undefined },
    ...(load && { loadReader: async () => ({ findings, detect, load }) }),
    load: async () => format,
  };
}
