import type { Finding, FindingLocation } from "@regional-plan/model";
import { duplicateKeyFinding } from "../duplicate-key.ts";
import { numberFinding } from "../number-text.ts";
import { scanJson } from "./scan-json.ts";

/**
 * What of a JSON text is not in the value that it was read as: keys that stand twice, and numbers whose text does not
 * survive. The scan takes as long as reading does, so a text that a look at it proves faithful is spared it.
 */
export function findUnfaithful(text: string, value: unknown, places: Places): Finding[] {
  return isUnusual(text) || countKeyMarks(text) !== countKeys(value) ? scanUnfaithful(text, places) : [];
}

/** How what is found in a text is told of. */
export interface Places {
  /** The place of an offset. */
  readonly place: (offset: number) => FindingLocation;
  /** The path in the plan of a path in the text, where that is a part of it. */
  readonly whole?: (path: string) => string;
}

function scanUnfaithful(text: string, { place, whole = (path) => path }: Places): Finding[] {
  const findings: Finding[] = [];
  scanJson(text, {
    number: (source, offset, path) => {
      // Most numbers are written as they are held: no path is made for them.
      if (String(Number(source)) === source) return;
      const finding = numberFinding(source, Number(source), whole(path()), place(offset));
      if (finding !== undefined) findings.push(finding);
    },
    repeatedKey: (key, offset, first, path) => findings.push(duplicateKeyFinding(key, whole(path()), place(offset), place(first))),
  });
  return findings;
}

/**
 * Whether a text may hold a number that does not survive: one of many digits, one with an exponent, and where there are
 * extensions one that may be written otherwise; or a key whose colon stands apart, which is not counted as one. What stands in
 * a string may look like any of these: then the scan finds nothing.
 */
function isUnusual(text: string): boolean {
  return unusual.test(text) || (text.includes('"extensions"') && otherSpelling.test(text));
}

const unusual = /[0-9](?:[0-9.]{15}|[eE][+-]?[0-9]+\s*(?:[,}\]]|$))|"\s+:/u;

const otherSpelling = /(?:\.[0-9]*0|-0)\s*[,}\]]/u;

/** How many quotation marks stand right before a colon: as many as there are keys, or more. */
function countKeyMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) count++;
  return count;
}

/** How many keys a value has in all; of what no plan is nested deep enough for, not a number. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > 200) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    // By index: until the engine has improved this, an iterator makes an object for each entry.
    for (let index = 0; index < value.length; index++) {
      const inner: unknown = value[index];
      if (typeof inner === "object") count += countKeys(inner, depth + 1);
    }
    return count;
  }
  for (const key in value) {
    count++;
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "object") count += countKeys(inner, depth + 1);
  }
  return count;
}
