import { childOf, isOn, valueIn } from "./parse-xml.ts";
import type { XmlElement } from "./xml-element.ts";

/** What a style gives to paragraphs and runs, what it is based on included. */
export interface DocxStyle {
  /** The name that the file gives it, `heading 1`. */
  name: string;
  /** Depth as a heading, from 1. */
  level?: number;
  /** Its list; `"0"` where it has none though what it is based on has one. */
  numId?: string;
  /** The level in that list. */
  listLevel?: number;
  /** Whether its text is hidden. */
  isHidden: boolean;
}

/** The styles of a document. */
export interface DocxStyles {
  /** The style of an id; nothing where there is none. */
  styleOf(id: string | undefined): DocxStyle | undefined;
  /** The style of paragraphs that name none. */
  byDefault: DocxStyle | undefined;
  /** The list that a style of lists stands for. */
  listOfStyle(id: string): string | undefined;
}

/** Styles are based on one another a few times over; what goes on longer goes in a circle. */
const longestChain = 50;

/** Reads what styles say of headings, lists and hidden text. */
export function readStyles(part: XmlElement | undefined): DocxStyles {
  const elements = new Map<string, XmlElement>();
  let byDefault: string | undefined;
  for (const element of part?.children ?? []) {
    if (element.name !== "w:style") continue;
    const id = element.attributes["w:styleId"] ?? "";
    if (!elements.has(id)) elements.set(id, element);
    const isDefault = element.attributes["w:default"] === "1" || element.attributes["w:default"] === "true";
    if (element.attributes["w:type"] === "paragraph" && isDefault) byDefault = id;
  }
  const known = new Map<string, DocxStyle | undefined>();
  const styleOf = (id: string | undefined): DocxStyle | undefined => {
    if (id === undefined) return undefined;
    if (!known.has(id)) known.set(id, readStyle(elements, id));
    return known.get(id);
  };
  return {
    styleOf,
    byDefault: styleOf(byDefault),
    listOfStyle: (id) => valueIn(childOf(childOf(elements.get(id), "w:pPr"), "w:numPr"), "w:numId"),
  };
}

function readStyle(elements: ReadonlyMap<string, XmlElement>, id: string): DocxStyle | undefined {
  const chain: XmlElement[] = [];
  for (let at: string | undefined = id; at !== undefined && chain.length < longestChain; at = valueIn(elements.get(at), "w:basedOn")) {
    const element = elements.get(at);
    if (element === undefined) break;
    chain.push(element);
  }
  if (chain.length === 0) return undefined;
  const first = <T>(ask: (element: XmlElement) => T | undefined): T | undefined => {
    for (const element of chain) {
      const found = ask(element);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const level = first((element) => outlineLevel(childOf(element, "w:pPr"))) ?? first(levelByName);
  const numId = first((element) => valueIn(childOf(childOf(element, "w:pPr"), "w:numPr"), "w:numId"));
  const listLevel = first((element) => valueIn(childOf(childOf(element, "w:pPr"), "w:numPr"), "w:ilvl"));
  return {
    name: valueIn(chain[0], "w:name") ?? id,
    ...(level !== undefined && level > 0 && { level }),
    ...(numId !== undefined && { numId }),
    ...(listLevel !== undefined && { listLevel: Number(listLevel) }),
    isHidden: first((element) => isOn(childOf(element, "w:rPr"), "w:vanish")) ?? false,
  };
}

/** The depth that paragraph properties give, from 1; 0 says that it is no heading. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const value = valueIn(properties, "w:outlineLvl");
  if (value === undefined) return undefined;
  return /^[0-8]$/u.test(value) ? Number(value) + 1 : 0;
}

/** The built-in headings have these names in every language of Word; a file may leave their depth out. */
function levelByName(element: XmlElement): number | undefined {
  const level = /^heading ([1-9])$/iu.exec(valueIn(element, "w:name") ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}
