import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FileTree } from "@regional-plan/convert";
import { replaceFiles } from "./replace-files.ts";

/**
 * Writes the files of a folder that were changed, all of them or none; then those that hold nothing any more are taken away. Says
 * whether there was anything to do.
 */
export function writeInPlace(before: FileTree, after: FileTree, folder: string): boolean {
  const changed = [...after].filter(([file, content]) => before.get(file) !== content && !isThere(join(folder, file), content));
  replaceFiles(
    changed.map(([file, content]) => ({ path: join(folder, file), content })),
    folder,
  );
  const empty = [...before.keys()].filter((file) => !after.has(file));
  for (const file of empty) rmSync(join(folder, file));
  return changed.length + empty.length > 0;
}

/** Whether a file holds that already: it is not written again, and its time tells when it was changed. */
function isThere(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content as string));
  } catch {
    return false;
  }
}
