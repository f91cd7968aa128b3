import type { Finding } from "@regional-plan/model";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { containerFinding } from "../container-findings.ts";

/** An element of a page. */
export type PageElement = DefaultTreeAdapterTypes.Element;
/** Whatever may stand in an element. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

/** The root of a page, or why it was not read. */
export type ParsedPage = { root: PageElement; finding?: undefined } | { root?: undefined; finding: Finding };

/** Browsers nest no deeper than some five hundred elements. */
const deepest = 1000;
/** The largest page, in UTF-16 code units. */
const longest = 2 ** 26;
/**
 * How many elements a page may come to, beyond half its letters: a tag has three at least, but unclosed elements are repeated
 * in every paragraph, so that few letters can make many.
 */
const spareElements = 10_000;

/** Parses a page as browsers do; nothing is too broken for that. Pages that would fill the memory are refused. */
export function parsePage(html: string): ParsedPage {
  if (html.length > longest) return { finding: containerFinding("tooMuch", { part: "html", limit: longest }) };
  let depth = 0;
  let count = 0;
  const refuse = (finding: Finding) => {
    throw new Refused(finding);
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      count += 1;
      if (count > spareElements + html.length / 2) refuse(containerFinding("tooMuch", { part: "html", limit: longest }));
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) refuse(containerFinding("tooDeep", { limit: deepest }));
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return { root: parse(html, { treeAdapter }).childNodes.find(isElement) as PageElement };
  } catch (error) {
    if (error instanceof Refused) return { finding: error.finding };
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly finding: Finding) {
    super();
  }
}

/** Whether it is an element, and no text or comment. */
export function isElement(node: PageNode): node is PageElement {
  return "tagName" in node;
}

/** The value of an attribute. */
export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements right within one. */
export function elementsIn(element: PageElement): PageElement[] {
  return element.childNodes.filter(isElement);
}
