import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A file of `src/plan`, as text. */
export interface ModelFile {
  /** Its path from there. */
  readonly path: string;
  readonly source: ts.SourceFile;
  readonly usesZod: boolean;
  /** What it exports is for the model alone: its comment says `@internal`. */
  readonly internal: boolean;
}

const folder = new URL("../src/plan/", import.meta.url);

/** The files that people write in `src/plan`, in order. */
export function readModelFiles(): ModelFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[\w/-]+\.ts$/u.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, folder), "utf8");
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, source, usesZod: text.includes('from "zod"'), internal: text.includes("@internal") };
    });
}
