import type { Finding } from "@regional-plan/model";
import { SaxesParser } from "saxes";
import { xlsxFinding } from "../xlsx-findings.ts";

/** What somebody does with the elements of a part, one after the other. Names are without their prefixes. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Spreadsheet programs nest a dozen levels deep. */
const deepest = 100;

/** How many bytes are made a text and parsed at once: a sheet is never a text as a whole. */
const step = 2 ** 18;

/**
 * Goes through a part from its beginning to its end. Broken parts, declarations of entities and nesting that no program writes
 * are findings, and end the reading.
 */
export function readXml(bytes: Uint8Array, part: string, visitor: XmlVisitor): Finding | undefined {
  const parser = new SaxesParser();
  const bareNames = new Map<string, string>();
  const bare = (name: string) => {
    let known = bareNames.get(name);
    if (known === undefined) {
      known = name.slice(name.indexOf(":") + 1);
      bareNames.set(name, known);
    }
    return known;
  };
  let depth = 0;
  let finding: Finding | undefined;
  const refuse = (found: Finding) => {
    finding ??= found;
    throw new Refused();
  };
  parser.on("error", ({ message }) =>
    refuse(xlsxFinding("brokenPart", { part, line: parser.line, why: message.replace(/^\d+:\d+: /u, "") })),
  );
  parser.on("doctype", () => refuse(xlsxFinding("doctype", { part })));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) refuse(xlsxFinding("tooDeep", { part, limit: deepest }));
    visitor.open(bare(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    visitor.close?.(bare(tag.name));
  });
  if (visitor.text !== undefined) {
    const text = visitor.text.bind(visitor);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return finding;
}

class Refused extends Error {}

/** Parts are in UTF-8 or UTF-16, which a mark at their beginning tells. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
