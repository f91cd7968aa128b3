import { type FindingLocation, fieldLabel, type LostParts } from "@regional-plan/model";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, stringify } from "yaml";
import type { Loaded } from "./define-format.ts";
import { explainYaml } from "./yaml/explain-yaml.ts";
import { cutTexts, markedTexts } from "./yaml/marked-texts.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { yamlFindings } from "./yaml/yaml-findings.ts";

/** Reads a YAML text as data. Never throws. */
export function loadYamlText(text: string): Loaded {
  if (text.length > maxLength) return refused("tooLarge");
  return nestedTooDeep(text) ? refused("tooDeep") : load(text);
}

/** Writes data as YAML: a line of comment that names its schema first, where one is given. */
export function writeYamlText(value: unknown, schema?: string): string {
  const body = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  return schema === undefined ? body : `# yaml-language-server: $schema=${schema}\n${body}`;
}

const maxLength = 20_000_000;

/**
 * Whether a text may nest deeper than a parser that calls itself can follow: an exhausted stack cannot be relied upon to
 * be an exception. Block levels are told by what stands before a line's first word, flow levels by brackets left open.
 */
function nestedTooDeep(text: string): boolean {
  if (/^[ \t?:-]{400}/mu.test(text)) return true;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    if (open > 200) return true;
  }
  return false;
}

function refused(kind: "tooDeep" | "tooLarge"): Loaded {
  return { findings: [{ rule: yamlFindings[kind].id, severity: "error", path: "" }], locate: () => new Map() };
}

function load(text: string): Loaded {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const locate = (paths: readonly string[]) => new Map(paths.map((path) => [path, placeOf(document, path, lines)]));
  if (document.errors.length > 0 || document.warnings.length > 0) return { findings: explainYaml(text), locate, lost: idsIn(text) };
  const findings = markedTexts(document, text, lines);
  if (findings.length > 0) return { findings, locate, lost: idsIn(text) };
  const sourceOf = (path: string) => sourceAt(document, path, text);
  return { value: document.toJS({ maxAliasCount: 0 }), findings: cutTexts(text), locate, sourceOf };
}

/** The ids that can be seen in a text that cannot be read. */
export function idsIn(text: string): LostParts {
  const ids = [...text.matchAll(/\bid\b[^\p{L}\p{N}]{0,6}(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)/gu)].map(({ groups }) => groups?.id ?? "");
  return { ids: [...new Set(ids)], lists: [] };
}

function placeOf(document: Document.Parsed, path: string, lines: LineCounter): FindingLocation {
  const { offset, key } = descend(document, path);
  const place = position(lines, offset);
  if (!isScalar(key) || fieldLabel(String(key.value)) !== undefined || isLanguage.test(String(key.value))) return place;
  // A key that no field is called is itself what is wrong; its value may begin on another line.
  const own = position(lines, key.range?.[0] ?? offset);
  return own.line === place.line ? place : own;
}

/**
 * What the author wrote for a plain scalar; where nothing was read, the word or number that stands there as a key alone, or
 * the comment that it was taken for.
 */
function sourceAt(document: Document.Parsed, path: string, text: string): string | undefined {
  const { node, offset, complete, key } = descend(document, path);
  if (!complete) return undefined;
  if (isScalar(node) && typeof node.source === "string" && node.source !== "") return node.source;
  if (node !== null && !(isScalar(node) && node.value === null)) return undefined;
  if (node === null && isScalar(key) && typeof key.source === "string" && typeof key.value === "number") return key.source;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, (text.indexOf("\n", offset) + 1 || text.length + 1) - 1);
  return /:[ \t]+(?<rest>#[^\s#].*?)\s*$/u.exec(line)?.groups?.rest;
}

/** Goes down a JSON Pointer as far as the document does. */
function descend(
  document: Document.Parsed,
  path: string,
): {
  node: Node | null;
  offset: number;
  complete: boolean;
  key?: unknown;
} {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  let last: unknown;
  for (const step of path.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = child(node, key);
    if (next === undefined) return { node, offset, complete: false };
    node = next.node;
    offset = node?.range?.[0] ?? next.offset;
    last = next.key;
  }
  return { node, offset, complete: true, key: last };
}

const isLanguage = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

function child(node: Node | null, key: string): { node: Node | null; offset: number; key?: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | null | undefined;
    return item === undefined ? undefined : { node: item, offset: item?.range?.[0] ?? 0 };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  if (pair === undefined) return undefined;
  const value = pair.value as Node | null;
  return { node: isAlias(value) ? null : value, offset: (pair.key as Node).range?.[0] ?? 0, key: pair.key };
}

function position(lines: LineCounter, offset: number): FindingLocation {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
