import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Addition, Edit } from "./addition.ts";

/** Makes additions in a copy of the repository, as they are made by hand. Throws where the repository is not as an edit has it. */
export function makeAdditions(root: string, additions: readonly Addition[]): void {
  for (const { what, edits } of additions) for (const edit of edits) makeEdit(root, what, edit);
}

function makeEdit(root: string, what: string, edit: Edit): void {
  const path = join(root, edit.file);
  if ("content" in edit) {
    if (existsSync(path)) throw new Error(`${what}: ${edit.file} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edit.content);
    return;
  }
  let text = readFileSync(path, "utf8");
  for (const [before, added] of edit.insertions) {
    const parts = text.split(before);
    if (parts.length !== 2) throw new Error(`${what}: in ${edit.file} these words stand ${parts.length - 1} times, not once: ${before}`);
    text = parts.join(added + before);
  }
  writeFileSync(path, text);
}
