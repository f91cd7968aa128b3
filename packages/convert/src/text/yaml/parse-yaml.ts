import { type Document, LineCounter, parseDocument } from "yaml";

/** Parses a YAML text in the one way in which plans are read. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { lineCounter, prettyErrors: false, merge: false, resolveKnownTags: false, uniqueKeys: false });
}
