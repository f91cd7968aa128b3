import type { Finding } from "@regional-plan/model";
import { type Document, isScalar, type LineCounter, type Node, visit } from "yaml";
import { flowTexts } from "./explain/flow-menders.ts";
import { lineParts } from "./explain/line-parts.ts";
import { yamlFindings } from "./yaml-findings.ts";

/** Signs of YAML at the beginning of a value that are read as what they are: a text that begins with them is lost or another. */
export function markedTexts(document: Document.Parsed, text: string, lines: LineCounter): Finding[] {
  const findings: Finding[] = [];
  const anchors = new Set<string>();
  const aliased = new Set<string>();
  const add = (offset: number, finding: Pick<Finding, "rule" | "variant" | "params">) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ ...finding, severity: "error", path: "", location: { line: Math.max(1, line), column: Math.max(1, col) } });
    return findings.length < mostFindings ? undefined : visit.BREAK;
  };
  visit(document, {
    Node(_, node) {
      const { anchor } = node as Node & { anchor?: string };
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  visit(document, {
    Alias(_, { source, range }) {
      const offset = range?.[0] ?? 0;
      aliased.add(source);
      if (anchors.has(source)) return add(offset, { rule: yamlFindings.alias.id, params: { name: source } });
      return add(offset, { rule: yamlFindings.syntax.id, variant: "startSign", params: { sign: "*", mended: quotedLine(text, offset) } });
    },
  });
  visit(document, {
    Scalar(_, node) {
      const { anchor } = node;
      if (anchor === undefined || aliased.has(anchor) || !isScalar(node)) return undefined;
      const offset = text.lastIndexOf(`&${anchor}`, node.range?.[0] ?? 0);
      return add(Math.max(0, offset), {
        rule: yamlFindings.syntax.id,
        variant: "anchor",
        params: { name: anchor, mended: quotedLine(text, Math.max(0, offset)) },
      });
    },
  });
  return findings;
}

const mostFindings = 10;

/**
 * Chinese texts that a “#” cuts off, where a comment would begin with a blank: 建设 #1 码头. A comment behind a code, and one
 * that begins with a blank, is what it looks like.
 */
export function cutTexts(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { index, groups } of text.matchAll(cut)) {
    const { line: whole = "", rest = "" } = groups ?? {};
    const line = text.slice(0, index).split("\n").length;
    findings.push({
      ...{
        rule: yamlFindings.cutText.id,
        severity: "warning",
        path: "",
        params: { rest: shorten(rest), mended: quotedLine(whole.trim(), 0) },
      },
      location: { line, column: whole.length - rest.length + 1 },
    });
    if (findings.length >= mostFindings) break;
  }
  return findings;
}

const cut =
  /^(?<line>[ \t]*(?:- +)?[\w-]+:[ \t]+(?![#"'|>&*!])[^\n#]{0,200}\p{Script=Han}[^\n#]{0,200}[ \t](?<rest>#[^\s#!][^\n]{0,200}))/gmu;

/** The line of an offset with its value in quotation marks. */
function quotedLine(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, "");
  const [inBraces] = flowTexts([line], 0);
  if (inBraces !== undefined) return String(inBraces.params?.mended);
  const { head, key, value } = lineParts(line);
  const whole = `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  return shorten(key === "" ? `${head.trimStart()}${whole}` : `${head.trimStart()}${key}: ${whole}`);
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}……` : text);
