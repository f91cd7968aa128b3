import { serialisePlan } from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import { type Content, defineFormat, type Loaded } from "../../define-format.ts";
import { editContent } from "../../edit/edit-content.ts";
import { editJson } from "./edit-json.ts";
import { explainSyntax, jsonFindings } from "./explain-syntax.ts";
import { locateJson } from "./locate-json.ts";

/** The canonical file: two-space JSON, keys in the order of the schema, a final newline. Lossless. */
export const json = defineFormat({
  id: "json",
  title: { en: "JSON (canonical)", zh: "JSON（规范格式）" },
  mediaTypes: ["application/json"],
  extensions: [".json"],
  mapping: [{ field: "*", target: "the same key", note: { en: "Nothing is lost.", zh: "无任何信息损失。" } }],
  findings: jsonFindings,
  detect: isJson,
  load: loadJson,
  edit: (content, operations) => editContent(content, operations, editJson),
  write: (plan) => ({ content: serialisePlan(plan), losses: [] }),
});

/** A JSON object; one whose first key is `plan` is NDJSON's first line, for a plan has no such key. */
function isJson(content: Content): boolean {
  const { text } = decodeText(content);
  return text !== undefined && /^\s*\{/u.test(text) && !/^\s*\{\s*"plan"\s*:/u.test(text);
}

function loadJson(content: Content): Loaded {
  const { text, finding } = decodeText(content);
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
  try {
    return { value: JSON.parse(text), findings: [], locate: (paths) => locateJson(text, paths) };
  } catch {
    return { findings: explainSyntax(text), locate: () => new Map() };
  }
}
