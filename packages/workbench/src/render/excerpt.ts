import { type Content, linesOf, type TextLines } from "@regional-plan/convert";
import type { FindingLocation } from "@regional-plan/model";
import type { Opened } from "../opened.ts";

/** A line of the input, cut to what a terminal shows, and what stands in it before the place pointed at. */
export interface Excerpt {
  line: string;
  before: string;
}

/** The line that a finding points at; `undefined` where the input has no lines. */
export function excerptOf(input: Opened, { file, line, column = 1 }: FindingLocation): Excerpt | undefined {
  const whole = line === undefined ? undefined : lineOf(input, file ?? "", line);
  if (whole === undefined) return undefined;
  const from = column > maxBefore ? column - maxBefore : 0;
  // A line may be a whole file: only what is shown of it is looked through, with what a number that is cut needs on either side.
  const start = Math.max(from - aside, 0);
  const shown = withoutPersons(whole.slice(start, from + maxLength + aside))
    .slice(from - start, from - start + maxLength)
    .replaceAll("\t", " ");
  return { line: (from > 0 ? "…" : "") + shown, before: (from > 0 ? "…" : "") + shown.slice(0, column - 1 - from) };
}

/**
 * What looks like a person's identity number (GB 11643: division, date of birth, order, check character) is not shown again, in
 * a log least of all. As many signs stand in its place.
 */
function withoutPersons(line: string): string {
  return line.replace(identityNumber, (number) => number.slice(0, 2).padEnd(number.length, "*"));
}

const identityNumber =
  /(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])/gu;

/** The length of an identity number, and the sign beside it. */
const aside = 19;

const maxBefore = 60;
const maxLength = 100;

/** The text and the lines of each file that was shown once: the next finding is mostly in the same one. */
const known = new WeakMap<Opened, Map<string, { text: string; lines: TextLines }>>();

function lineOf(input: Opened, file: string, line: number): string | undefined {
  const files = known.get(input) ?? new Map<string, { text: string; lines: TextLines }>();
  known.set(input, files);
  const { text, lines } = files.get(file) ?? opened(textOf(input.content, file));
  files.set(file, { text, lines });
  const start = lines.startOf(line);
  if (start === undefined) return undefined;
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, "");
}

const opened = (text: string) => ({ text, lines: linesOf(text) });

function textOf(content: Content, file: string): string {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  return textOf(content.get(file) ?? "", "");
}
