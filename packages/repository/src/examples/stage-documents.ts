import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { rootPath } from "../root.ts";
import type { ExampleDocument } from "./find-documents.ts";
import type { Block } from "./read-blocks.ts";

/** A document with a folder of its own, in which its examples run one after the other. */
export interface StagedDocument extends ExampleDocument {
  folder: string;
}

/** Gives each document a folder of its own, with the invented plans that it links to, in which the packages of this repository are installed. */
export function stageDocuments(documents: readonly ExampleDocument[], scratch: string): StagedDocument[] {
  symlinkSync(rootPath("node_modules"), join(scratch, "node_modules"), "junction");
  writeFileSync(join(scratch, "package.json"), '{ "private": true, "type": "module" }\n');
  return documents.map((document) => {
    const folder = join(scratch, document.path.replaceAll(/[^\w.]+/gu, "-"));
    mkdirSync(folder);
    for (const plan of document.plans) cpSync(rootPath(plan), join(folder, basename(plan)), { recursive: true });
    for (const block of document.blocks.filter(isProgram)) {
      // Blank lines before it put the example on the line on which it stands in the document: the compiler then names that.
      writeFileSync(modulePath(folder, block), `${"\n".repeat(block.line - 1)}${block.code}\n`);
    }
    return { ...document, folder };
  });
}

/** Where a block of TypeScript is written to be compiled: under its own name, where it has one that other blocks import. */
export function modulePath(folder: string, { file, line }: Block): string {
  return join(folder, file ?? `.example-${line}.ts`);
}

/** Whether a block is TypeScript that is to be compiled and run. */
export function isProgram({ language, noRun }: Block): boolean {
  return (language === "ts" || language === "tsx") && noRun === undefined;
}

/** Writes a file that a document shows. */
export function writeShownFile(folder: string, { file = "", code }: Block): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${code}\n`);
}
