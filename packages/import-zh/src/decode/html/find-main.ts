import { isSeen } from "./is-seen.ts";
import { elementsIn, isElement, type PageElement } from "./parse-page.ts";

/** Elements that hold the parts of a page; among them the main one is looked for. */
const holders: ReadonlySet<string> = new Set(
  "body div section article main center form table tbody tr td span font ul li dl dd blockquote".split(" "),
);
const ofTables: ReadonlySet<string> = new Set(["table", "thead", "tbody", "tfoot", "tr"]);
const furniture: ReadonlySet<string> = new Set(["nav", "aside", "footer", "a"]);

/** Nearly all of the sentences of a page must stand in a part for it to be the main one: what is left out is not read. */
const nearlyAll = 0.9;

/**
 * The way from the body of a page to the element that holds the document and nothing of the page around it: the innermost
 * that has nearly all the sentences. Menus and footers have words, but hardly a sentence.
 */
export function findMain(body: PageElement): PageElement[] {
  const weights = new Map<PageElement, number>();
  weigh(body, weights);
  const way = [body];
  for (let at: PageElement | undefined = body; at !== undefined; ) {
    const least: number = (weights.get(at) ?? 0) * nearlyAll;
    at = least === 0 ? undefined : elementsIn(at).find((child) => holders.has(child.tagName) && (weights.get(child) ?? 0) >= least);
    if (at !== undefined) way.push(at);
  }
  // Within a table that is no mere frame, all of it is the document, and what stands beside it too.
  const last = way.findLastIndex((element) => !ofTables.has(element.tagName) && !isInline(element));
  return way.slice(0, Math.max(1, last + 1));
}

function isInline({ tagName }: PageElement): boolean {
  return tagName === "span" || tagName === "font";
}

/** How many characters of sentences an element holds. */
function weigh(element: PageElement, weights: Map<PageElement, number>): number {
  let weight = 0;
  if (isSeen(element) && !furniture.has(element.tagName))
    for (const node of element.childNodes) {
      if (isElement(node)) weight += weigh(node, weights);
      else if ("value" in node && isSentence(node.value)) weight += node.value.length;
    }
  weights.set(element, weight);
  return weight;
}

function isSentence(text: string): boolean {
  return /[。；]/u.test(text) || /，[^，]*，/u.test(text);
}
