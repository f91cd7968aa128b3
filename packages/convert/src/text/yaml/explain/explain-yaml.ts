import type { Finding } from "@regional-plan/model";
import { LineCounter } from "yaml";
import { parseYaml } from "../parse-yaml.ts";
import { yamlFindings } from "../yaml-findings.ts";
import { beforeValue } from "./flow-menders.ts";
import type { Mend } from "./mend.ts";
import { menders } from "./menders.ts";

/**
 * Says in plain words why a text is no YAML: one finding for one fault, at the line in which it is, with that line as it should
 * be. Whether a guess is right is tried: the text is read again with the line mended, and what the reader stumbles over next is
 * the next fault. So what follows from a fault is never told beside it.
 */
export function explainYaml(text: string): Finding[] {
  const lines = text.split(/\r?\n/u);
  const findings: Finding[] = [];
  for (const budget = { left: mostRead }; findings.length < mostFindings; ) {
    const part = partToRead(lines, text, budget);
    if (part === undefined) break;
    const fault = firstFault(part.lines);
    if (fault === undefined) break;
    const found = documentEnd(part.lines, fault) ?? mendOf(part.lines, fault, budget);
    const mend = found?.mend ?? brackets(part.lines, fault);
    findings.push(syntaxFinding(part.from + (found?.at ?? fault.line), mend, fault));
    if (found === undefined) break;
    for (const [index, line] of found.mend.lines) lines[part.from + index] = line;
  }
  return findings;
}

const mostFindings = 10;

/** How many characters are read again in all; reading a million takes about a second. */
const mostRead = 3_000_000;

/** A text up to this size is read again as a whole; of a larger one, the lines around the fault. */
const mostWhole = 60_000;

interface Fault {
  /** Index of the line. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

/** Lines that are read again, and the index of the first of them. */
interface Part {
  readonly from: number;
  readonly lines: readonly string[];
}

interface Budget {
  left: number;
}

/** What is to be read again: the whole text, or the entry that the first fault is in, with some lines around it. */
function partToRead(lines: readonly string[], text: string, budget: Budget): Part | undefined {
  if (text.length <= mostWhole) return { from: 0, lines };
  if (budget.left < text.length) return undefined;
  budget.left -= text.length;
  const fault = firstFault(lines);
  if (fault === undefined) return undefined;
  let from = Math.max(0, fault.line - 40);
  while (from > 0 && !/^ *- /u.test(lines[from] ?? "")) from--;
  return { from, lines: lines.slice(from, fault.line + 40) };
}

function firstFault(lines: readonly string[]): Fault | undefined {
  const counter = new LineCounter();
  const { errors, warnings } = parseYaml(lines.join("\n"), counter);
  const [first] = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const { line, col } = counter.linePos(first.pos[0]);
  return { line: Math.max(1, line) - 1, column: Math.max(1, col) - 1, code: first.code };
}

/** Lines that end the data, or begin others: they are one fault, however many there are. */
function documentEnd(lines: readonly string[], { code, line }: Fault): { at: number; mend: Mend } | undefined {
  if (code !== "MULTIPLE_DOCS") return undefined;
  const marks = lines.flatMap((text, index) => (/^(?:---|\.\.\.)(?:\s|$)/u.test(text) ? [index] : []));
  const at = marks.findLast((index) => index <= line);
  if (at === undefined) return undefined;
  const without = marks.map((index) => [index, (lines[index] ?? "").replace(/^(?:---|\.\.\.)\s*/u, "")] as const);
  return { at, mend: { variant: lines[at]?.startsWith("---") ? "documents" : "ending", lines: new Map(without), column: 0 } };
}

/** What is said of brackets where no guess has proved right. */
function brackets(lines: readonly string[], { line, column }: Fault): Mend | undefined {
  const text = lines[line] ?? "";
  const value = text.slice(beforeValue(text)).trim();
  if (!/^[[{]/u.test(value)) return undefined;
  return { variant: "flowSigns", lines: new Map(), column, params: { text: value.length > 80 ? `${value.slice(0, 80)}……` : value } };
}

/** The guess after which the reader gets furthest, among those of the first mender that has one. */
function mendOf(lines: readonly string[], fault: Fault, budget: Budget): { at: number; mend: Mend } | undefined {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  for (const mender of menders) {
    let best: { at: number; mend: Mend; reached: number } | undefined;
    for (const at of suspects(lines, fault)) {
      for (const mend of mender(lines, at)) {
        if (budget.left < size) return best;
        budget.left -= size;
        const next = firstFault(lines.map((line, index) => mend.lines.get(index) ?? line));
        const reached = next?.line ?? Number.POSITIVE_INFINITY;
        if (keepsSigns(lines, mend) && isFurther(next, fault, at) && reached > (best?.reached ?? -1)) best = { at, mend, reached };
        if (best?.reached === Number.POSITIVE_INFINITY) return best;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The lines that may be to blame: where the reader stopped, those around, and where a quotation mark or bracket was opened. */
function suspects(lines: readonly string[], fault: Fault): number[] {
  const near: number[] = [fault.line];
  for (const step of [-1, 1]) {
    let count = 0;
    for (let at = fault.line + step; at >= 0 && at < lines.length && count < (step < 0 ? 3 : 1); at += step) {
      if ((lines[at] ?? "").trim() === "") continue;
      near.push(at);
      count++;
    }
  }
  const open = lines.flatMap((line, at) => (at < fault.line && isOpen(line) ? [at] : [])).slice(0, 20);
  return [...new Set([...near, ...open])].filter((at) => at < lines.length);
}

/** Whether a line begins a value with a quotation mark or bracket and does not close it. */
const isOpen = (line: string) => {
  const [, mark = ""] = /[:-]\s+(["'[{])/u.exec(line) ?? [];
  if (mark === "[" || mark === "{") return !/[\]}]\s*(?:#.*)?$/u.test(line) || line.split('"').length % 2 === 0;
  return mark !== "" && line.split(mark).length % 2 === 0;
};

/** Whether all letters and digits of the lines are still there; the number of an entry gives way to its hyphen. */
function keepsSigns(lines: readonly string[], { lines: mended, variant }: Mend): boolean {
  const signs = (line: string) => line.replace(/[^\p{L}\p{N}%]/gu, "");
  return [...mended].every(([index, line]) => {
    const [before, after] = [signs(lines[index] ?? ""), signs(line)];
    return variant === "wideDash" ? before.endsWith(after) : variant === "comparedNumber" || before === after;
  });
}

/** Whether the next fault lies behind the line that was mended, and is another one. */
function isFurther(next: Fault | undefined, fault: Fault, at: number): boolean {
  if (next === undefined) return true;
  if (next.line <= at) return false;
  return at < fault.line && fault.code === "MISSING_CHAR" ? next.line !== fault.line || next.code !== fault.code : next.line > fault.line;
}

function syntaxFinding(line: number, mend: Mend | undefined, fault: Fault): Finding {
  const column = mend === undefined ? fault.column : Math.max(0, mend.column ?? 0);
  const variant = mend?.variant;
  return {
    rule: yamlFindings.syntax.id,
    severity: "error",
    path: "",
    ...(variant !== undefined && { variant }),
    ...(mend?.params && { params: mend.params }),
    location: { line: line + 1, column: column + 1 },
  };
}
