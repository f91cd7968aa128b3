import type { Finding } from "@regional-plan/model";
import type { Line } from "./line.ts";
import { lineFinding } from "./line-finding.ts";

/** The lines of a text that hold something, and what is wrong with those that hold no object. */
export async function linesOf(text: string): Promise<{ lines: Line[]; findings: Finding[] }> {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  for (let offset = 0, number = 1; offset < text.length; number++) {
    const end = text.indexOf("\n", offset);
    const line = text.slice(offset, end < 0 ? text.length : end);
    offset += line.length + 1;
    if (/^[ \t\r]*$/u.test(line)) continue;
    const value = parsed(line);
    if (isObject(value)) lines.push({ number, text: line, value });
    else findings.push(await brokenLine(number, line, value));
  }
  return { lines, findings };
}

/** The value of a line; `undefined` where it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

async function brokenLine(line: number, text: string, value: unknown): Promise<Finding> {
  const problem = value === undefined ? (await import("../../text/json/explain-syntax.ts")).explainSyntax(text) : undefined;
  const { id, severity } = lineFinding;
  return {
    rule: id,
    severity,
    path: "",
    ...(problem && { variant: "syntax" }),
    params: { line, ...problem?.params },
    location: { line, column: problem?.location?.column ?? 1 },
  };
}
