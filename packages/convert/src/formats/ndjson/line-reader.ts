import type { Finding } from "@regional-plan/model";
import type { Line } from "./line.ts";
import { lineFinding } from "./line-finding.ts";
import { linePlacer, type PlacedLine } from "./place-lines.ts";
import { lineSplitter, type RawLine } from "./split-lines.ts";

/** A line that holds no object: one too long, one that is not JSON, or another value. */
export interface BrokenLine extends RawLine {
  readonly isJson: boolean;
}

/** Reads a text that comes in chunks, line by line. Empty lines are left out. */
export interface LineReader {
  /** The lines that end in a chunk. */
  read(chunk: string): Generator<PlacedLine | BrokenLine>;
  /** What stands behind the last line feed. */
  end(): Generator<PlacedLine | BrokenLine>;
  /** Whether a line was there that holds the plan itself. */
  hasHead(): boolean;
  /** The number of the line whose end has not come yet. */
  lineNumber(): number;
}

/** A reader of lines of at most so many UTF-16 code units. */
export function lineReader(maxLineLength?: number): LineReader {
  const splitter = lineSplitter(maxLineLength);
  const placer = linePlacer();

  function* placed(lines: Iterable<RawLine>): Generator<PlacedLine | BrokenLine> {
    for (const { number, text } of lines) {
      if (text === undefined) yield { number, isJson: false };
      else if (!/^[ \t\r]*$/u.test(text)) {
        const value = parsed(text);
        yield isObject(value) ? placer.place({ number, text, value }) : { number, text, isJson: value !== undefined };
      }
    }
  }

  return {
    read: (chunk) => placed(splitter.push(chunk)),
    end: () => placed(splitter.end()),
    hasHead: placer.hasHead,
    lineNumber: splitter.lineNumber,
  };
}

/** The value of a line; `undefined` where it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Line["value"] => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with a broken line. What explains a fault is loaded only where there is one. */
export async function brokenLine({ number: line, text, isJson }: BrokenLine, most?: number): Promise<Finding> {
  const { id: rule, severity } = lineFinding;
  const found = { rule, severity, path: "" };
  if (text === undefined) return { ...found, variant: "tooLong", params: { line, most: most ?? 0 }, location: { line, column: 1 } };
  if (isJson) return { ...found, params: { line }, location: { line, column: 1 } };
  const { params, location } = (await import("../../text/json/explain-syntax.ts")).explainSyntax(text);
  return { ...found, variant: "syntax", params: { line, ...params }, location: { line, column: location?.column ?? 1 } };
}
