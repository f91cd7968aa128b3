import { logCommand, visibleText } from "../visible-text.ts";

/** A text as it may stand in XML and HTML, in an attribute too; what steers its reader, or XML cannot hold, is written out. */
export function escapeMarkup(text: string): string {
  return visibleText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replace(logCommand, "&#35;")
    .replace(forbidden, "\uFFFD");
}

/** What is outside of XML's Char and not written out. */
const forbidden = /[\uFFFE\uFFFF]/gu;
