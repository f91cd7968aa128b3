import type { FindingLocation } from "@regional-plan/model";
import { lineIndex } from "../line-index.ts";

/**
 * The places of JSON Pointers in a JSON text that is known to be well-formed, found in one pass. A path that is not
 * there gets the place of the innermost value around it.
 */
export function locateJson(text: string, paths: readonly string[]): Map<string, FindingLocation> {
  const offsets = offsetsOf(text, wantedTree(paths));
  const positionOf = lineIndex(text);
  return new Map(paths.map((path) => [path, positionOf(nearestOffset(path, offsets))]));
}

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Where the texts, numbers and words at some paths of a well-formed JSON text stand; a path to an object, a list or nothing is left out. */
export function scalarSpans(text: string, paths: readonly string[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const [path, start] of offsetsOf(text, wantedTree(paths))) {
    const code = text.charCodeAt(start);
    if (code === openBrace || code === openBracket) continue;
    spans.set(path, { start, end: endOfValue(text, start) });
  }
  return spans;
}

/** Where the values at some paths of a well-formed JSON text begin; a path to nothing is left out. */
export function valueOffsets(text: string, paths: readonly string[]): Map<string, number> {
  return offsetsOf(text, wantedTree(paths));
}

/** An entry of a list, or a key with its value, in a text. */
export interface JsonChild {
  /** Where the key stands with its quotation marks; for an entry of a list, where the entry begins. */
  readonly from: number;
  readonly keyEnd: number;
  /** Where the value stands. */
  readonly start: number;
  readonly end: number;
}

/** What an object or list that begins at `open` holds, and where it is closed. */
export function jsonChildren(text: string, open: number): { children: JsonChild[]; closing: number } {
  const isList = text.charCodeAt(open) === openBracket;
  const children: JsonChild[] = [];
  let at = skipSpace(text, open + 1);
  if (text.charCodeAt(at) === closeBrace || text.charCodeAt(at) === closeBracket) return { children, closing: at };
  for (;;) {
    const from = at;
    const keyEnd = isList ? from : endOfString(text, from);
    const start = isList ? from : skipSpace(text, text.indexOf(":", keyEnd) + 1);
    const end = endOfValue(text, start);
    children.push({ from, keyEnd, start, end });
    at = skipSpace(text, end);
    if (text.charCodeAt(at) !== comma) return { children, closing: at };
    at = skipSpace(text, at + 1);
  }
}

function endOfValue(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === quote) return endOfString(text, start);
  if (code === openBrace || code === openBracket) return endOfBrackets(text, start);
  let end = start;
  while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
  return end;
}

function nearestOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const offset = offsets.get(at);
    if (offset !== undefined || at === "") return offset ?? 0;
  }
}

/** The steps of all wanted paths as a tree, so that the scan passes over what nobody asked for. What was found leaves it. */
interface Wanted {
  path: string;
  next: Map<string, Wanted>;
  /** The step that leads here. */
  key: string;
  parent: Wanted | undefined;
}

/** Takes out what was found or cannot be there any more, and what is above it, if nothing else is wanted there. */
function drop(wanted: Wanted): void {
  wanted.next.clear();
  for (let at: Wanted | undefined = wanted; at?.next.size === 0; at = at.parent) at.parent?.next.delete(at.key);
}

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = { path: "", next: new Map(), key: "", parent: undefined };
  for (const path of paths) {
    let at = root;
    for (const step of path.split("/").slice(1)) {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      let next = at.next.get(key);
      if (next === undefined) {
        next = { path: `${at.path}/${step}`, next: new Map(), key, parent: at };
        at.next.set(key, next);
      }
      at = next;
    }
  }
  return root;
}

/** An object or list in which something is wanted, and how far it was gone through: of a list, the items are counted. */
interface Open {
  wanted: Wanted;
  index: number;
  isList: boolean;
}

function offsetsOf(text: string, root: Wanted): Map<string, number> {
  const found = new Map<string, number>();
  const stack: Open[] = [];
  let wanted: Wanted | undefined;
  let isKey = false;
  const expect = (next: Wanted | undefined, after: number) => {
    wanted = next;
    const start = next === undefined ? 0 : skipSpace(text, after);
    if (next === undefined || text.charCodeAt(start) === closeBracket) return;
    found.set(next.path, start);
    if (next.next.size === 0) drop(next);
  };
  expect(root, 0);
  let at = -1;
  while (root.next.size > 0) {
    // Everything else in a JSON text is passed over by the search itself, which is many times faster than a loop.
    sign.lastIndex = at + 1;
    if (!sign.test(text)) break;
    at = sign.lastIndex - 1;
    const open = stack.at(-1);
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      if (isKey) expect(open?.wanted.next.get(JSON.parse(text.slice(at, end)) as string), text.indexOf(":", end) + 1);
      isKey = false;
      at = end - 1;
    } else if (code === openBrace || code === openBracket) {
      if (wanted === undefined || wanted.next.size === 0) {
        at = endOfBrackets(text, at) - 1;
        isKey = false;
        continue;
      }
      const isList = code === openBracket;
      isKey = !isList;
      stack.push({ wanted, index: 0, isList });
      expect(isList ? wanted.next.get("0") : undefined, at + 1);
    } else if (code === comma) {
      if (open === undefined) continue;
      isKey = !open.isList;
      if (open.isList) expect(open.wanted.next.get(String(++open.index)), at + 1);
    } else {
      if (open !== undefined) drop(open.wanted);
      stack.pop();
      wanted = undefined;
      isKey = false;
    }
  }
  return found;
}

const sign = /["{}[\],]/gu;

/** The offset after the object or list that begins at `start`: nothing in it is wanted, and only brackets count. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else {
      depth += code === openBrace || code === openBracket ? 1 : -1;
      at++;
      if (depth === 0) return at;
    }
    upToBracket.lastIndex = at;
    upToBracket.test(text);
    at = upToBracket.lastIndex;
  }
  return text.length;
}

/**
 * What lies before the next bracket, some strings at a time: with a bound, since the engine keeps a note of each one that it
 * passes. Where it stops at a quotation mark, that string is passed over by itself. Without the flag for code points, of which
 * nothing here depends, the engine need not keep a note of each character.
 */
const upToBracket = /[^"{}[\]]*(?:"[^"\\]*(?:\\.[^"\\]*){0,20}"[^"{}[\]]*){0,20}/y;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= space) at++;
  return at;
}

const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const space = 0x20;

const isDelimiter = (code: number) => code === comma || code === closeBrace || code === closeBracket || code <= space;

/** The offset after the string that begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}
