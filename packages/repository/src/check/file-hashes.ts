import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold nothing that is kept under version control. */
const passing = new Set(["node_modules", "dist", "out", "coverage", "generated", "site"]);

/** The hash of every file below a folder that is kept, by its path from there. */
export function fileHashes(root: string, folder = ""): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (passing.has(entry.name) || entry.name.startsWith(".")) continue;
      for (const [below, hash] of fileHashes(root, path)) hashes.set(below, hash);
    } else if (entry.isFile()) {
      hashes.set(
        path,
        createHash("sha256")
          .update(readFileSync(join(root, path)))
          .digest("hex"),
      );
    }
  }
  return hashes;
}

/** The paths that one of two states has and the other has not, or has otherwise. */
export function differingFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}
