import { type Finding, pointerSteps, toPointer } from "@regional-plan/model";
import { findUnfaithful } from "../../text/json/find-unfaithful.ts";
import { keepSpellings } from "../../text/number-text.ts";
import type { Line } from "./line.ts";
import { findingsOfLine, headTwice, isHead, itemMissing } from "./line-finding.ts";
import { isListName, listNames } from "./list-names.ts";

/** A line, where in the plan it belongs, and what is wrong with it. */
export interface PlacedLine {
  readonly line: Line;
  /** The path of what it holds, `""` for the plan's own fields and `/goals/3` for an item; absent where that is no part of the plan. */
  readonly path?: string;
  readonly findings: readonly Finding[];
}

/** Says of one line after the other where in the plan it belongs. */
export interface LinePlacer {
  place(line: Line): PlacedLine;
  /** Whether a line was there that holds the plan itself. */
  hasHead(): boolean;
}

/** A placer keeps how many items each list has, and none of the lines. */
export function linePlacer(): LinePlacer {
  let head: number | undefined;
  let isOver = false;
  const counts = new Map<string, number>();
  /** Lines without an item: what to say of them, should their list have items after all. */
  const withoutItem = new Map<string, Finding>();

  function place(line: Line): PlacedLine {
    const findings = findingsOfLine(line, listNames);
    const path = pathOf(line, findings);
    findings.push(...unfaithful(line, path));
    return path === undefined ? { line, findings } : { line, path, findings };
  }

  function pathOf(line: Line, findings: Finding[]): string | undefined {
    if (isHead(line)) {
      if (head !== undefined) {
        // What follows another head belongs to another plan.
        isOver = true;
        findings.push(headTwice(line, head));
        return undefined;
      }
      head = line.number;
      for (const [list, items] of Object.entries(line.value.plan))
        if (isListName(list) && Array.isArray(items)) count(list, items.length, findings);
      return "";
    }
    const { list } = line.value;
    if (isOver || !isListName(list)) return undefined;
    const before = counts.get(list) ?? 0;
    if (Object.hasOwn(line.value, "item")) {
      count(list, 1, findings);
      return `/${list}/${before}`;
    }
    const missing = itemMissing(line, list);
    if (before === 0 && !withoutItem.has(list)) {
      withoutItem.set(list, missing);
      return `/${list}`;
    }
    findings.push(missing);
    return undefined;
  }

  function count(list: string, more: number, findings: Finding[]): void {
    if (more === 0) return;
    const before = counts.get(list) ?? 0;
    counts.set(list, before + more);
    const missing = withoutItem.get(list);
    if (before === 0 && missing !== undefined) findings.push(missing);
  }

  return { place, hasHead: () => head !== undefined };
}

/** What of a line is not in its value. Numbers that are held otherwise keep their spelling. */
function unfaithful(line: Line, path: string | undefined): Finding[] {
  const found = findUnfaithful(line.text, line.value, {
    place: (offset) => ({ line: line.number, column: offset + 1 }),
    whole: (inner) => wholePath(inner, path),
  });
  if (path !== undefined)
    keepSpellings(
      line.value,
      found.map((finding) => ({ ...finding, path: pathInLine(finding.path, path) })),
    );
  return found;
}

/** The path in the plan of what stands at a path of a line; the plan's own where it is not in the plan. */
function wholePath(path: string, ofLine: string | undefined): string {
  const [first, ...rest] = pointerSteps(path);
  return first === (ofLine === "" ? "plan" : "item") && ofLine !== undefined ? ofLine + toPointer(rest) : "";
}

/** The path in a line of what stands at a path of the plan, where the line is what holds it. */
export const pathInLine = (path: string, ofLine: string): string => (ofLine === "" ? `/plan${path}` : `/item${path.slice(ofLine.length)}`);
