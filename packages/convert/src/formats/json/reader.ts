import { decodeText } from "../../decode-text.ts";
import type { Content, FormatReader, Loaded } from "../../define-format.ts";
import { explainSyntax, jsonFindings } from "./explain-syntax.ts";
import { locateJson } from "./locate-json.ts";

/** Reads a JSON text. */
export const reader: FormatReader = { findings: jsonFindings, detect: isJson, load: loadJson };

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
