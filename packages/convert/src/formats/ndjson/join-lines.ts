import { type Finding, itemKinds, listOfKind } from "@regional-plan/model";
import type { Line } from "./line.ts";
import { findingsOfLine, headTwice, itemMissing, noHead } from "./line-finding.ts";

/** The plan that lines make, and which line each part of it came from. */
export interface JoinedLines {
  /** Absent where no line holds the plan itself. */
  readonly value?: Record<string, unknown>;
  /** The lines by the path of what they hold; the plan's own fields at the empty one. */
  readonly lineOf: ReadonlyMap<string, Line>;
  readonly findings: readonly Finding[];
}

/** The names that a line may give its list. */
export const lists: ReadonlySet<string> = new Set(itemKinds.map((kind) => listOfKind[kind]));

/** Joins what lines hold. What does not belong there is told, never dropped without a word. */
export function joinLines(lines: readonly Line[]): JoinedLines {
  const findings: Finding[] = lines.flatMap((line) => findingsOfLine(line, lists));
  const heads = lines.filter(isHead);
  const [head, other] = heads;
  if (head === undefined) return { lineOf: new Map(), findings: [...findings, noHead] };
  findings.push(...heads.slice(1).map((line) => headTwice(line, head)));
  const value: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(head.value.plan as object))
    Object.defineProperty(value, key, { value: field, enumerable: true, writable: true, configurable: true });
  const lineOf = new Map([["", head]]);
  // What follows another head belongs to another plan.
  const own = other === undefined ? lines : lines.slice(0, lines.indexOf(other));
  for (const line of own) {
    const { list, item } = line.value;
    if (line === head || typeof list !== "string" || !lists.has(list)) continue;
    const items = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
    value[list] = items;
    if (Object.hasOwn(line.value, "item")) lineOf.set(`/${list}/${items.push(item) - 1}`, line);
    else if (lineOf.has(`/${list}`)) findings.push(itemMissing(line, list));
    else lineOf.set(`/${list}`, line);
  }
  for (const [path, line] of lineOf) {
    const list = path.slice(1);
    if (lists.has(list) && (value[list] as unknown[]).length > 0) findings.push(itemMissing(line, list));
  }
  return { value, lineOf, findings };
}

const isHead = ({ value: { plan } }: Line) => typeof plan === "object" && plan !== null && !Array.isArray(plan);
