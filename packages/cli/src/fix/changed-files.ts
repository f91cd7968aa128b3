import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "@regional-plan/convert";
import { type Line, styled } from "../line.ts";
import type { Input } from "../read-input.ts";
import { fileOf } from "../render/place-of.ts";
import type { Terminal } from "../terminal.ts";
import { diffLines } from "./diff-lines.ts";

/** A file before and after its fixes. */
export interface ChangedFile {
  /** Its path in the input; `undefined` for an input that is one file. */
  file?: string;
  before: string | Uint8Array;
  after: string | Uint8Array;
}

/** The files in which two contents of an input differ. */
export function changedFiles(before: Content, after: Content): ChangedFile[] {
  if (typeof before === "string" || before instanceof Uint8Array)
    return before === after ? [] : [{ before, after: after as string | Uint8Array }];
  const files = after as ReadonlyMap<string, string | Uint8Array>;
  return [...before].flatMap(([file, old]) => (files.get(file) === old ? [] : [{ file, before: old, after: files.get(file) ?? "" }]));
}

/** Writes the changed files over the old ones, and no others. */
export async function writeChanges({ place }: Input, changes: readonly ChangedFile[]): Promise<void> {
  if (place === undefined) return;
  for (const { file, after } of changes) await writeFile(file === undefined ? place : join(place, file), after);
}

/** What was changed, line by line, at most so many lines a file. */
export function showChanges(input: Input, changes: readonly ChangedFile[], { say }: Terminal): Line[] {
  return changes.flatMap(({ file, before, after }) => {
    const lines = diffLines(textOf(before), textOf(after));
    const width = String(Math.max(...lines.map(({ line }) => line))).length;
    const shown: Line[] = lines.slice(0, maxLines).map(({ sign, line, text }) => {
      const written = `${String(line).padStart(width)} ${sign} ${text.replaceAll("\t", " ").slice(0, 160)}`;
      return [styled(sign === "-" ? "red" : "green", written)];
    });
    const rest = lines.length - shown.length;
    if (rest > 0) shown.push(say({ en: `… and ${rest} more changed lines`, zh: `……另有 ${rest} 行改动` }));
    return [[styled("bold", fileOf(input, file === undefined ? undefined : { file }))], ...shown, ""];
  });
}

const maxLines = 40;

const textOf = (content: string | Uint8Array) => (typeof content === "string" ? content : new TextDecoder().decode(content));
