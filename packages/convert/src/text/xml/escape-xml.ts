/** A text as it stands between tags. Signs that XML cannot hold are handed to `strange`, which says what is written for them. */
export function escapeXml(text: string, strange: (sign: string) => string): string {
  if (!special.test(text)) return text;
  return text.replace(allSpecial, (sign) => references[sign] ?? strange(sign));
}

/** A text as it stands between the quotation marks of an attribute. */
export function escapeAttribute(text: string, strange: (sign: string) => string): string {
  return escapeXml(text, strange).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** What XML 1.0 reads as something else, and what it has no way to write: half of a pair, and signs that steer. */
const signs = "[&<>\\r\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udfff]";
const special = new RegExp(signs, "u");
const allSpecial = new RegExp(signs, "gu");

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
