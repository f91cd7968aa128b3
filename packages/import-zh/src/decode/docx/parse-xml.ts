import type { Finding } from "@regional-plan/model";
import { SaxesParser } from "saxes";
import { containerFinding } from "../container-findings.ts";
import { scanXml } from "./scan-xml.ts";
import type { XmlElement } from "./xml-element.ts";
import { XmlNames } from "./xml-names.ts";

/** The root of a part, or why it was not read. */
export type ParsedXml = { root: XmlElement; finding?: undefined } | { root?: undefined; finding: Finding };

/** Word itself nests a table of a table of a table some hundred elements deep. */
const deepest = 400;

/** The elements whose text is text; between all others stand only line breaks for the eye. */
const withText: ReadonlySet<string> = new Set(["w:t", "m:t", "w:instrText"]);

/** Elements that say how something looks and nothing else, most of a file; they are not kept. */
const looks: ReadonlySet<string> = new Set(
  (
    "rFonts sz szCs lang color kern spacing jc ind b bCs i iCs u strike highlight shd w position snapToGrid widowControl " +
    "autoSpaceDE autoSpaceDN adjustRightInd textAlignment overflowPunct kinsoku wordWrap contextualSpacing keepNext keepLines " +
    "tabs pBdr bdr tcW tcBorders tcMar vAlign noWrap tblPr tblGrid tblPrEx trHeight cantSplit tblHeader proofErr bookmarkStart " +
    "bookmarkEnd lastRenderedPageBreak tblStylePr latentStyles pgSz pgMar cols docGrid effect eastAsianLayout fitText noProof"
  )
    .split(" ")
    .map((name) => `w:${name}`),
);

/** Elements whose attributes only tell when they were edited. */
const edited: ReadonlySet<string> = new Set(["w:p", "w:r", "w:tr"]);

const noAttributes: XmlElement["attributes"] = {};
const noChildren: readonly XmlElement[] = [];

/** The elements of a part. Broken parts, declarations of entities and nesting that nobody writes are findings. */
export function parseXml(xml: string, part: string): ParsedXml {
  const root = scanXml(xml, deepest, kindOf);
  return root === undefined ? parseAny(xml, part) : { root };
}

const kindOf = (name: string) => ({ isPassed: looks.has(name), isBare: edited.has(name), hasText: withText.has(name) });

/** Parses what may be any XML, or none. */
function parseAny(xml: string, part: string): ParsedXml {
  const parser = new SaxesParser();
  const names = new XmlNames();
  const top: OpenElement = { name: "", attributes: noAttributes, children: [], text: "" };
  const open: OpenElement[] = [top];
  /** How deep within something that is not kept. */
  let passed = 0;
  let finding: Finding | undefined;
  const refuse = (found: Finding) => {
    finding ??= found;
    throw new Refused();
  };
  parser.on("error", ({ message }) =>
    refuse(containerFinding("brokenXml", { part, line: parser.line, why: message.replace(/^\d+:\d+: /u, "") })),
  );
  parser.on("doctype", () => refuse(containerFinding("doctype", { part })));
  parser.on("opentag", (tag) => {
    if (open.length + passed > deepest) refuse(containerFinding("tooDeep", { limit: deepest }));
    if (passed > 0 || looks.has(names.nameOf(tag.name))) {
      passed += 1;
      return;
    }
    const attributes = names.attributesOf(tag.attributes);
    const name = names.nameOf(tag.name);
    const element: OpenElement = { name, attributes: edited.has(name) ? noAttributes : attributes, children: noChildren, text: "" };
    const above = open[open.length - 1] as OpenElement;
    if (above.children === noChildren) above.children = [element];
    else (above.children as OpenElement[]).push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (passed > 0) passed -= 1;
    else open.pop();
  });
  const addText = (text: string) => {
    const element = open[open.length - 1] as OpenElement;
    if (passed === 0 && withText.has(element.name)) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { finding: finding as Finding };
  }
  return { root: top.children[0] as XmlElement };
}

type OpenElement = { -readonly [K in keyof XmlElement]: XmlElement[K] };

class Refused extends Error {}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The `w:val` of a child. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** Whether a property that is on or off is on; nothing where it is not told. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  const value = property.attributes["w:val"];
  return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}
