import { decodeText, type FindingDefinition } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../contract/define-format.ts";
import { duplicateKey } from "../../text/duplicate-key.ts";
import { findUnfaithful } from "../../text/json/find-unfaithful.ts";
import { jsonFindings } from "../../text/json/json-findings.ts";
import { locateJson } from "../../text/json/locate-json.ts";
import { numberSources } from "../../text/json/number-sources.ts";
import { lineIndex } from "../../text/line-index.ts";
import { keepSpellings, numberFindings } from "../../text/number-text.ts";
import { beginsContext } from "./begins-context.ts";
import { toLinkedPath, toPlanPath } from "./linked-paths.ts";
import { readNode } from "./read-node.ts";

const findings: readonly FindingDefinition[] = [...jsonFindings, duplicateKey, ...Object.values(numberFindings)];

/** Reads JSON-LD as it is written here, as plain JSON: no context is looked up, and nothing is fetched. */
export const reader: FormatReader = { findings, detect: isJsonld, load: loadJsonld };

function isJsonld(content: Content): boolean {
  const { text } = decodeText(content);
  return text !== undefined && beginsContext(text);
}

async function loadJsonld(content: Content): Promise<Loaded> {
  const { text, finding } = decodeText(content);
  if (text === undefined) return { findings: [finding], locate: () => new Map() };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { explainSyntax } = await import("../../text/json/explain-syntax.ts");
    return { findings: [explainSyntax(text)], locate: () => new Map() };
  }
  const value = readNode(json);
  const sources = numberSources(text);
  return {
    value,
    findings: keepSpellings(value, findUnfaithful(text, json, { place: lineIndex(text), whole: toPlanPath })),
    locate: (paths) => {
      const places = locateJson(text, paths.map(toLinkedPath));
      return new Map(paths.map((path) => [path, places.get(toLinkedPath(path)) ?? { line: 1, column: 1 }]));
    },
    sourceOf: (path) => sources(toLinkedPath(path)),
  };
}
