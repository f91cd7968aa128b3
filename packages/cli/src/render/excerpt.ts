import type { Content } from "@regional-plan/convert";
import type { FindingLocation } from "@regional-plan/model";
import type { Input } from "../read-input.ts";

/** A line of the input, cut to what a terminal shows, and what stands in it before the place pointed at. */
export interface Excerpt {
  line: string;
  before: string;
}

/** The line that a finding points at; `undefined` where the input has no lines. */
export function excerptOf(input: Input, { file, line, column = 1 }: FindingLocation): Excerpt | undefined {
  const whole = line === undefined ? undefined : linesOf(input, file)[line - 1];
  if (whole === undefined) return undefined;
  const from = column > maxBefore ? column - maxBefore : 0;
  const shown = whole.slice(from, from + maxLength).replace(/\p{Cc}/gu, " ");
  return { line: (from > 0 ? "…" : "") + shown, before: (from > 0 ? "…" : "") + shown.slice(0, column - 1 - from) };
}

const maxBefore = 60;
const maxLength = 100;

/** The lines of each file that was shown once: the next finding is mostly in the same one. */
const known = new WeakMap<Input, Map<string, string[]>>();

function linesOf(input: Input, file = ""): string[] {
  const files = known.get(input) ?? new Map<string, string[]>();
  known.set(input, files);
  const lines = files.get(file) ?? textOf(input.content, file).split(/\r?\n/u);
  files.set(file, lines);
  return lines;
}

function textOf(content: Content, file: string): string {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  return textOf(content.get(file) ?? "", "");
}
