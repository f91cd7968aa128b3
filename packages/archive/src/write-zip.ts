import { strToU8, type Zippable, zipSync } from "fflate";

/** How an archive is written. */
export interface WriteZipOptions {
  /** How hard to look for what repeats itself, 1 to 9; 6 where nothing is said. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
}

/**
 * Writes a ZIP archive: the files in the order of their keys, without the time of day, so that the same files give the same
 * bytes on every machine.
 *
 * @example
 * ```ts
 * import { openZip, writeZip } from "@regional-plan/archive";
 *
 * const bytes = writeZip({ "plan.yaml": "id: my-city\n", "source.txt": "一、总体要求\n" });
 * openZip(bytes).archive?.names; //=> ["plan.yaml", "source.txt"]
 * ```
 */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>, { level = 6 }: WriteZipOptions = {}): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const);
  // The first day that a ZIP can tell, at noon, which every time zone has.
  return zipSync(Object.fromEntries(entries) as Zippable, { level, mtime: "1980-01-01T12:00:00" });
}
