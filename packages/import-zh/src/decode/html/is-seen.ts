import { attributeOf, type PageElement } from "./parse-page.ts";

/** What a browser shows nothing of, or nothing that belongs to a text. */
const unseen: ReadonlySet<string> = new Set(
  (
    "head script style template noscript iframe object embed svg math canvas audio video map datalist select option textarea " +
    "button input progress meter rt rp del s strike"
  ).split(" "),
);

/** Whether an element is shown: not hidden by itself, and not struck out. */
export function isSeen(element: PageElement): boolean {
  if (unseen.has(element.tagName)) return element.tagName === "math";
  if (element.attrs.length === 0) return true;
  if (attributeOf(element, "hidden") !== undefined) return false;
  const style = attributeOf(element, "style");
  return (
    style === undefined || !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0[a-z%]*\s*(?:;|!|$))/iu.test(style)
  );
}
