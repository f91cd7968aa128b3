import { type FindingLocation, fieldLabel } from "@regional-plan/model";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node } from "yaml";
import type { Loaded } from "../../contract/define-format.ts";
import { hasDuplicateKey } from "../duplicate-key.ts";
import { idsIn } from "../ids-in.ts";
import { keepSpellings } from "../number-text.ts";
import { isYamlTooDeep } from "./is-yaml-too-deep.ts";
import { cutTexts, markedTexts } from "./marked-texts.ts";
import { parseYaml } from "./parse-yaml.ts";
import { yamlFindings } from "./yaml-findings.ts";
import { yamlUnfaithful } from "./yaml-unfaithful.ts";

/** Reads a YAML text as data. Never throws. What explains a fault is loaded only where there is one. */
export async function loadYamlText(text: string): Promise<Loaded> {
  const { isBroken, document: _, ...loaded } = readYamlText(text);
  if (!isBroken) return loaded;
  const { explainYaml } = await import("./explain/explain-yaml.ts");
  return { ...loaded, findings: explainYaml(text) };
}

/** What a YAML text holds, without a word on why one is broken. */
export function readYamlText(text: string): YamlText {
  if (text.length > maxYamlLength) return refused("tooLarge");
  return isYamlTooDeep(text) ? refused("tooDeep") : read(text);
}

/** What a YAML text holds. */
export interface YamlText extends Loaded {
  /** Why it is broken, somebody else must say. */
  readonly isBroken?: true;
  /** As the library parsed it, where it could be read. */
  readonly document?: Document.Parsed;
}

/** The longest text that is read, and the most that is read of a folder. */
export const maxYamlLength = 5_000_000;

export function refused(kind: "tooDeep" | "tooLarge"): Loaded {
  return {
    findings: [{ rule: yamlFindings[kind].id, severity: "error", path: "" }],
    locate: () => new Map(),
    lost: { ids: [], lists: [] },
  };
}

function read(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const locate = (paths: readonly string[]) => new Map(paths.map((path) => [path, placeOf(document, path, lines)]));
  if (document.errors.length > 0 || document.warnings.length > 0) return { isBroken: true, findings: [], locate, lost: idsIn(text) };
  const marked = markedTexts(document, text, lines);
  if (marked.length > 0) return { findings: marked, locate, lost: idsIn(text) };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const unfaithful = keepSpellings(
    value,
    yamlUnfaithful(document, (offset) => position(lines, offset)),
  );
  return {
    ...{ value, document, findings: [...unfaithful, ...cutTexts(text)], locate },
    sourceOf: (path) => sourceAt(document, path, text),
    // Of what stands under a key that is there twice, one part is not in the value.
    ...(hasDuplicateKey(unfaithful) && { lost: idsIn(text) }),
  };
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
