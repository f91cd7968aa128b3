/** What XML 1.0 cannot hold: most control characters, halves of characters, and two signs that are none. */
export const noXml = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/u;

/** A text as XML shows it letter by letter. */
export function escapeXml(text: string): string {
  return hasSigns.test(text) ? text.replace(everySign, (sign) => references[sign] ?? "\uFFFD") : text;
}

const hasSigns = new RegExp(`[&<>"]|${noXml.source}`, "u");
const everySign = new RegExp(hasSigns.source, "gu");

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
