/** A text as HTML shows it letter by letter, in an element or in an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return hasSigns.test(text) ? text.replace(/[&<>"']/gu, (sign) => references[sign] ?? sign).replace(/[\0\p{Cs}]/gu, "\uFFFD") : text;
}

/** By code units, which are looked through in half the time of characters: a half of a pair may be half of a character. */
const hasSigns = /[&<>"'\0\ud800-\udfff]/;

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
