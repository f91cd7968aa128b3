import { decodeText, type FindingDefinition } from "@regional-plan/model";
import type { Content, FormatReader, Loaded } from "../../contract/define-format.ts";
import { duplicateKey } from "../../text/duplicate-key.ts";
import { numberFindings } from "../../text/number-text.ts";
import { yamlFindings } from "../../text/yaml/yaml-findings.ts";
import { loadYamlText } from "../../text/yaml/yaml-text.ts";

const findings: readonly FindingDefinition[] = [...Object.values(yamlFindings), duplicateKey, ...Object.values(numberFindings)];

/** Reads a YAML text. */
export const reader: FormatReader = { findings, detect: isYaml, load: loadYaml };

/** A YAML plan begins, after empty lines, comments and a document mark, with a key at the start of a line. */
function isYaml(content: Content): boolean {
  const { text } = decodeText(content);
  if (text === undefined) return false;
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (!/^\s*(?:#|$)|^---/u.test(line)) return firstKey.test(line);
  }
  return false;
}

/** A key and its colon, also where the colon is full-width or its blank is missing: reading says so. */
const firstKey = /^["'“]?[$A-Za-z]\w*["'”]?[ \u3000]*(?::(?!\/\/)|：)/u;

async function loadYaml(content: Content): Promise<Loaded> {
  const { text, finding } = decodeText(content);
  return text === undefined ? { findings: [finding], locate: () => new Map() } : loadYamlText(text);
}
