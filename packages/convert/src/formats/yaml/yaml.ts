import { inSchemaOrder, schemaUrl } from "@regional-plan/model";
import { decodeText } from "../../decode-text.ts";
import { type Content, defineFormat, type Loaded } from "../../define-format.ts";
import { editContent } from "../../edit/edit-content.ts";
import { editYamlText } from "../../edit-yaml-text.ts";
import { loadYamlText, writeYamlText, yamlFindings } from "../../yaml-text.ts";

/** One YAML file, for people who edit a small plan by hand. Lossless. */
export const yaml = defineFormat({
  id: "yaml",
  title: { en: "YAML", zh: "YAML" },
  mediaTypes: ["application/yaml", "text/yaml"],
  extensions: [".yaml", ".yml"],
  mapping: [{ field: "*", target: "the same key", note: { en: "Nothing is lost.", zh: "无任何信息损失。" } }],
  findings: Object.values(yamlFindings),
  detect: isYaml,
  load: loadYaml,
  edit: (content, operations) => editContent(content, operations, editYamlText),
  write: (plan) => ({ content: writeYamlText(inSchemaOrder(plan), schemaUrl("plan")), losses: [] }),
});

/** A YAML plan begins, after empty lines, comments and a document mark, with a key at the start of a line. */
function isYaml(content: Content): boolean {
  const { text } = decodeText(content);
  if (text === undefined) return false;
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (!/^\s*(?:#|$)|^---/u.test(line)) return /^["']?[$A-Za-z]\w*["']?:(?:\s|$)/u.test(line);
  }
  return false;
}

function loadYaml(content: Content): Loaded {
  const { text, finding } = decodeText(content);
  return text === undefined ? { findings: [finding], locate: () => new Map() } : loadYamlText(text);
}
