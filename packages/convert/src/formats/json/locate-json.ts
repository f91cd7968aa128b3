import type { FindingLocation } from "@regional-plan/model";
import { lineIndex } from "../../line-index.ts";

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
    let end = code === quote ? endOfString(text, start) : start;
    while (code !== quote && end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
    spans.set(path, { start, end });
  }
  return spans;
}

function nearestOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const offset = offsets.get(at);
    if (offset !== undefined || at === "") return offset ?? 0;
  }
}

/** The steps of all wanted paths as a tree, so that the scan passes over what nobody asked for. */
interface Wanted {
  path: string;
  next: Map<string, Wanted>;
}

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = { path: "", next: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path.split("/").slice(1)) {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      let next = at.next.get(key);
      if (next === undefined) {
        next = { path: `${at.path}/${step}`, next: new Map() };
        at.next.set(key, next);
      }
      at = next;
    }
  }
  return root;
}

function offsetsOf(text: string, root: Wanted): Map<string, number> {
  const found = new Map<string, number>();
  const stack: { wanted: Wanted | undefined; index: number }[] = [];
  let wanted: Wanted | undefined = root;
  let key: string | undefined;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      const isKey = stack.length > 0 && stack.at(-1)?.index === -1 && key === undefined;
      if (isKey) {
        const parent = stack.at(-1)?.wanted;
        key = "";
        wanted = parent?.next.size ? parent.next.get(JSON.parse(text.slice(at, end)) as string) : undefined;
      } else if (wanted !== undefined) {
        found.set(wanted.path, at);
      }
      at = end;
    } else if (code === openBrace || code === openBracket) {
      if (wanted !== undefined) found.set(wanted.path, at);
      stack.push({ wanted, index: code === openBrace ? -1 : 0 });
      wanted = code === openBracket ? wanted?.next.get("0") : undefined;
      key = undefined;
      at++;
    } else if (code === closeBrace || code === closeBracket) {
      stack.pop();
      key = "";
      wanted = undefined;
      at++;
    } else if (code === comma) {
      const top = stack.at(-1);
      if (top !== undefined && top.index >= 0) {
        top.index++;
        wanted = top.wanted?.next.size ? top.wanted.next.get(String(top.index)) : undefined;
      }
      key = undefined;
      at++;
    } else if (code === colon || code <= space) {
      at++;
    } else {
      if (wanted !== undefined) found.set(wanted.path, at);
      while (at < text.length && !isDelimiter(text.charCodeAt(at))) at++;
    }
  }
  return found;
}

const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;
const space = 0x20;

const isDelimiter = (code: number) => code === comma || code === closeBrace || code === closeBracket || code <= space;

/** The offset after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end + 1;
    at = end + 1;
  }
}
