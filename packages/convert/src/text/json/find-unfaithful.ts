import type { Finding, FindingLocation } from "@regional-plan/model";
import { duplicateKeyFinding } from "../duplicate-key.ts";
import { numberFinding } from "../number-text.ts";
import { scanJson } from "./scan-json.ts";

/**
 * What of a JSON text is not in the value that it was read as: keys that stand twice, and numbers whose text does not
 * survive. The scan takes as long as reading does, so a text that a look at its colons proves faithful is spared it.
 */
export function findUnfaithful(text: string, value: unknown, places: Places): Finding[] {
  const { keys, numbersInLists } = tallyOf(value);
  if (numbersInLists === 0 && countPlainKeys(text) === keys) return [];
  return isUnusual(text) || countKeyMarks(text) !== keys ? scanUnfaithful(text, places) : [];
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

/**
 * How many colons stand right behind a quotation mark: as many as there are keys, or more. Not a number where a colon stands
 * apart from its key, or where a number behind one is not written as most are.
 */
function countPlainKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === quote) {
      count++;
      if (!isPlainAfter(text, at + 1)) return Number.NaN;
    } else if (before <= space && text.charCodeAt(beforeSpace(text, at - 2)) === quote) return Number.NaN;
  }
  return count;
}

/** Whether what comes next is no number, or one that is held as it is written: with few digits, neither many zeros before them nor one behind. */
function isPlainAfter(text: string, from: number): boolean {
  let start = from;
  while (text.charCodeAt(start) <= space) start++;
  const sign = text.charCodeAt(start);
  if (sign > nine || sign < minus) return true;
  let end = start;
  while (isInNumber(text.charCodeAt(end))) end++;
  return plainNumber.test(text.slice(start, end));
}

const plainNumber = /^(?:0|-?(?:[1-9][0-9]{0,14}|(?:[1-9][0-9]{0,6}|0)\.[0-9]{0,4}[1-9]))$/u;

const isInNumber = (code: number) => (code >= minus && code <= nine) || code === 0x65 || code === 0x45 || code === 0x2b;

function beforeSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= space) at--;
  return at;
}

const space = 0x20;
const quote = 0x22;
const minus = 0x2d;
const nine = 0x39;

/** How many quotation marks stand right before a colon: as many as there are keys, or more. */
function countKeyMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) count++;
  return count;
}

/** What is counted in a value. */
interface Tally {
  /** All keys; of what no plan is nested deep enough for, not a number. */
  keys: number;
  /** The numbers that are not the value of a key. */
  numbersInLists: number;
}

function tallyOf(value: unknown): Tally {
  const tally: Tally = { keys: 0, numbersInLists: typeof value === "number" ? 1 : 0 };
  if (typeof value === "object" && value !== null) addTo(tally, value, 0);
  return tally;
}

function addTo(tally: Tally, value: object, depth: number): void {
  if (depth > 200) {
    tally.keys = Number.NaN;
    return;
  }
  if (Array.isArray(value)) {
    // By index: until the engine has improved this, an iterator makes an object for each entry.
    for (let index = 0; index < value.length; index++) {
      const inner: unknown = value[index];
      if (typeof inner === "object" && inner !== null) addTo(tally, inner, depth + 1);
      else if (typeof inner === "number") tally.numbersInLists++;
    }
    return;
  }
  let count = 0;
  for (const key in value) {
    count++;
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === "object" && inner !== null) addTo(tally, inner, depth + 1);
  }
  tally.keys += count;
}
