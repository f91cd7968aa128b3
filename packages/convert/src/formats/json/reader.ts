import { decodeText, type FindingDefinition } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../contract/define-format.ts";
import { duplicateKey } from "../../text/duplicate-key.ts";
import { findUnfaithful } from "../../text/json/find-unfaithful.ts";
import { jsonFindings } from "../../text/json/json-findings.ts";
import { locateJson } from "../../text/json/locate-json.ts";
import { numberSources } from "../../text/json/number-sources.ts";
import { lineIndex } from "../../text/line-index.ts";
import { keepSpellings, numberFindings } from "../../text/number-text.ts";
import { beginsContext } from "../jsonld/begins-context.ts";
import { beginsLines } from "../ndjson/begins-lines.ts";

const findings: readonly FindingDefinition[] = [...jsonFindings, duplicateKey, ...Object.values(numberFindings)];

/** Reads a JSON text. */
export const reader: FormatReader = { findings, detect: isJson, load: loadJson };

/** A JSON object, and neither a line of NDJSON nor JSON-LD. */
function isJson(content: Content): boolean {
  const { text } = decodeText(content);
  return text !== undefined && /^\s*\{/u.test(text) && !beginsLines(text) && !beginsContext(text);
}

async function loadJson(content: Content): Promise<Loaded> {
  const { text, finding } = decodeText(content);
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
  try {
    const value: unknown = JSON.parse(text);
    return {
      value,
      findings: keepSpellings(value, findUnfaithful(text, value, { place: lineIndex(text) })),
      locate: (paths) => locateJson(text, paths),
      sourceOf: numberSources(text),
    };
  } catch {
    // What explains a fault is loaded only where there is one.
    const { explainSyntax } = await import("../../text/json/explain-syntax.ts");
    return { findings: [explainSyntax(text)], locate: () => new Map() };
  }
}
