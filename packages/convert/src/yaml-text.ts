import type { Finding, FindingDefinition, FindingLocation } from "@regional-plan/model";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Loaded } from "./define-format.ts";
import { isYamlTooDeep } from "./is-yaml-too-deep.ts";
import { keepSpellings } from "./number-text.ts";
import { yamlUnfaithful } from "./yaml-unfaithful.ts";

/** What reading YAML can find. */
export const yamlFindings = {
  syntax: {
    id: "yaml/syntax",
    severity: "error",
    message: { en: "This is not valid YAML: {problem}", zh: "YAML 格式有误：{problem}" },
    why: { en: "Nothing after a mistake of form can be relied upon.", zh: "格式出错后，其后的内容均无法可靠读取。" },
    fix: {
      en: "Mend it at the place shown; mostly it is the indentation or a missing quotation mark.",
      zh: "请在所示位置改正，多为缩进或引号问题。",
    },
  },
  alias: {
    id: "yaml/alias",
    severity: "error",
    message: { en: "Aliases (*{name}) are not allowed.", zh: "不允许使用别名（*{name}）。" },
    why: { en: "A few aliases can stand for more text than a computer can hold.", zh: "少量别名展开后可能超出计算机的处理能力。" },
    fix: { en: "Write the text out.", zh: "请直接写出内容。" },
  },
  tooDeep: {
    id: "yaml/too-deep",
    severity: "error",
    message: { en: "The text is nested too deep to be read.", zh: "嵌套层数过多，无法读取。" },
    why: { en: "A plan is flat: lists of items.", zh: "规划数据由平铺的列表组成。" },
    fix: { en: "Look for brackets that were never closed.", zh: "请检查是否有括号未闭合。" },
  },
  tooLarge: {
    id: "yaml/too-large",
    severity: "error",
    message: {
      en: "YAML of more than 5 million characters, in one file or in a folder, is not read.",
      zh: "单个文件或整个文件夹的 YAML 内容超过五百万字符，不予读取。",
    },
    why: {
      en: "Reading YAML is slow and takes a hundred times its size in memory.",
      zh: "YAML 读取较慢，占用的内存约为文件大小的一百倍。",
    },
    fix: { en: "Use JSON for large plans.", zh: "大型规划请使用 JSON 格式。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** Reads a YAML text as data. Never throws. */
export function loadYamlText(text: string): Loaded {
  if (text.length > maxYamlLength) return refused("tooLarge");
  return isYamlTooDeep(text) ? refused("tooDeep") : load(text);
}

/** The longest text that is read, and the most that is read of a folder. */
export const maxYamlLength = 5_000_000;

export function refused(kind: "tooDeep" | "tooLarge"): Loaded {
  return { findings: [{ rule: yamlFindings[kind].id, severity: "error", path: "" }], locate: () => new Map() };
}

/** Parses a YAML text in the one way in which plans are read. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, merge: false, resolveKnownTags: false, uniqueKeys: false });
}

function load(text: string): Loaded {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const findings = [...syntaxFindings(document, lines), ...aliasFindings(document, lines)];
  const locate = (paths: readonly string[]) => new Map(paths.map((path) => [path, placeOf(document, path, lines)]));
  const sourceOf = (path: string) => sourceAt(document, path);
  if (findings.length > 0) return { findings, locate };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    value,
    findings: keepSpellings(
      value,
      yamlUnfaithful(document, (offset) => position(lines, offset)),
    ),
    locate,
    sourceOf,
  };
}

function syntaxFindings(document: Document.Parsed, lines: LineCounter): Finding[] {
  return [...document.errors, ...document.warnings].slice(0, 10).map(({ message, pos }) => ({
    rule: yamlFindings.syntax.id,
    severity: "error",
    path: "",
    params: { problem: message },
    location: position(lines, pos[0]),
  }));
}

function aliasFindings(document: Document.Parsed, lines: LineCounter): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_, node) {
      findings.push({
        rule: yamlFindings.alias.id,
        severity: "error",
        path: "",
        params: { name: node.source },
        location: position(lines, node.range?.[0] ?? 0),
      });
      return findings.length < 10 ? undefined : visit.BREAK;
    },
  });
  return findings;
}

function placeOf(document: Document.Parsed, path: string, lines: LineCounter): FindingLocation {
  return position(lines, descend(document, path).offset);
}

/** What the author wrote for a plain scalar. */
function sourceAt(document: Document.Parsed, path: string): string | undefined {
  const { node, complete } = descend(document, path);
  return complete && isScalar(node) && typeof node.source === "string" ? node.source : undefined;
}

/** Goes down a JSON Pointer as far as the document does. */
function descend(document: Document.Parsed, path: string): { node: Node | null; offset: number; complete: boolean } {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = child(node, key);
    if (next === undefined) return { node, offset, complete: false };
    node = next.node;
    offset = node?.range?.[0] ?? next.offset;
  }
  return { node, offset, complete: true };
}

function child(node: Node | null, key: string): { node: Node | null; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | null | undefined;
    return item === undefined ? undefined : { node: item, offset: item?.range?.[0] ?? 0 };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  if (pair === undefined) return undefined;
  const value = pair.value as Node | null;
  return { node: isAlias(value) ? null : value, offset: (pair.key as Node).range?.[0] ?? 0 };
}

function position(lines: LineCounter, offset: number): FindingLocation {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
