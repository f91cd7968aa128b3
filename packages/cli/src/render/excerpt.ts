import type { Content } from "@regional-plan/convert";
import type { FindingLocation } from "@regional-plan/model";

/** A line of the input, cut to what a terminal shows, and what stands in it before the place pointed at. */
export interface Excerpt {
  line: string;
  before: string;
}

/** The line that a finding points at; `undefined` where the input has no lines. */
export function excerptOf(content: Content, { file, line, column = 1 }: FindingLocation): Excerpt | undefined {
  const text = line === undefined ? undefined : textOf(content, file);
  if (text === undefined || line === undefined) return undefined;
  const whole = lineOf(text, line);
  const from = column > maxBefore ? column - maxBefore : 0;
  const shown = whole.slice(from, from + maxLength).replace(/\p{Cc}/gu, " ");
  return { line: (from > 0 ? "…" : "") + shown, before: (from > 0 ? "…" : "") + shown.slice(0, column - 1 - from) };
}

const maxBefore = 60;
const maxLength = 100;

function textOf(content: Content, file: string | undefined): string | undefined {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  const inner = file === undefined ? undefined : content.get(file);
  return inner === undefined ? undefined : textOf(inner, undefined);
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return "";
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, "");
}
