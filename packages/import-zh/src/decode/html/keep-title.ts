import type { Block, ParagraphBlock } from "../lay-out-blocks.ts";
import { attributeOf, elementsIn, isElement, type PageElement } from "./parse-page.ts";

/** The title of a page that stands outside of its main part is none of the noise; said twice, it is. */
export function keepTitle(blocks: readonly Block[], head: PageElement | undefined): Block[] {
  const first = blocks.findIndex((block) => !("rows" in block) && block.noise === undefined);
  const beginning = blocks
    .slice(first, first + 8)
    .map((block) => ("rows" in block ? "" : plain(block.text)))
    .join("");
  const titles = titlesOf(head);
  const isTitle = (block: Block, index: number): block is ParagraphBlock => {
    if ("rows" in block || block.noise !== "navigation" || index >= first || plain(block.text).length < 6) return false;
    return (block.level === 1 || titles.has(plain(block.text))) && !beginning.includes(plain(block.text));
  };
  const at = blocks.findIndex(isTitle);
  return blocks.map((block, index) => {
    if (index !== at || "rows" in block) return block;
    const { noise: _, ...title } = block;
    return { level: 1, ...title };
  });
}

/** What the page calls itself: the title that offices' pages name in their head, and the parts of the one in the window. */
function titlesOf(head: PageElement | undefined): ReadonlySet<string> {
  const titles = elementsIn(head ?? noElement).flatMap((element) => {
    if (element.tagName === "meta")
      return /title$/iu.test(attributeOf(element, "name") ?? "") ? [attributeOf(element, "content") ?? ""] : [];
    if (element.tagName !== "title") return [];
    const text = element.childNodes.map((node) => (!isElement(node) && "value" in node ? node.value : "")).join("");
    return [text, ...text.split(/[-_|—–]/u)];
  });
  return new Set(titles.map(plain).filter((title) => title !== ""));
}

const noElement = { childNodes: [] } as unknown as PageElement;

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}
