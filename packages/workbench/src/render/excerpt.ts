import type { Content } from "@regional-plan/convert";
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

/** A text, and where its lines start, as far as anybody has asked. */
interface Lines {
  text: string;
  starts: number[];
}

/** The lines of each file that was shown once: the next finding is mostly in the same one. */
const known = new WeakMap<Opened, Map<string, Lines>>();

function lineOf(input: Opened, file: string, line: number): string | undefined {
  const files = known.get(input) ?? new Map<string, Lines>();
  known.set(input, files);
  const { text, starts } = files.get(file) ?? { text: textOf(input.content, file), starts: [0] };
  files.set(file, { text, starts });
  for (let next = starts[starts.length - 1] ?? 0; starts.length < line; starts.push(next)) {
    next = text.indexOf("\n", next) + 1;
    if (next === 0) return undefined;
  }
  const start = starts[line - 1] ?? 0;
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, "");
}

function textOf(content: Content, file: string): string {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  return textOf(content.get(file) ?? "", "");
}
