import { dirname, join } from "node:path";
import type { Content } from "@regional-plan/convert";
import type { Finding } from "@regional-plan/model";
import { fileOf, placeOf } from "@regional-plan/workbench";
import { type Line, styled } from "../line.ts";
import type { Input } from "../read/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { replaceFiles } from "../write/replace-files.ts";
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

/** Puts the changed files in the place of the old ones, all or none, and no others; never outside of where the plan lies. */
export function writeChanges({ place, isFolder }: Input, changes: readonly ChangedFile[]): void {
  if (place === undefined) return;
  const files = changes.map(({ file, after }) => ({ path: file === undefined ? place : join(place, file), content: after }));
  replaceFiles(files, isFolder ? place : dirname(place));
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

/** What was mended, and by which rule it was found. */
export function showFixed(input: Input, fixed: readonly Finding[], { say }: Terminal): Line[] {
  if (fixed.length === 0) return [];
  const lines: Line[] = fixed
    .slice(0, maxLines)
    .map(({ rule, path, location }) => [`  ${placeOf(input, location)}  ${rule}  `, styled("dim", path)]);
  const rest = fixed.length - lines.length;
  if (rest > 0) lines.push(say({ en: `  … and ${rest} more`, zh: `  ……另有 ${rest} 条` }));
  return [say({ en: `Mended: ${fixed.length}`, zh: `已修正 ${fixed.length} 条` }), ...lines, ""];
}

const maxLines = 40;

const textOf = (content: string | Uint8Array) => (typeof content === "string" ? content : new TextDecoder().decode(content));
