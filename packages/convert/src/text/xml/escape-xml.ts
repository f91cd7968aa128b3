/** A text as it stands between tags. Signs that XML cannot hold become `U+FFFD`, or what `strange` says is written for them. */
export function escapeXml(text: string, strange: (sign: string) => string = replaced): string {
  if (!mayBeSpecial.test(text) || !special.test(text)) return text;
  return text.replace(allSpecial, (sign) => references[sign] ?? strange(sign));
}

/** A text as it stands between the quotation marks of an attribute. */
export function escapeAttribute(text: string, strange: (sign: string) => string = replaced): string {
  return escapeXml(text, strange).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

const replaced = () => "\ufffd";

const impossible = "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\ud800-\\udfff]";

/** What XML 1.0 has no way to write: half of a pair, signs that steer, and two that are none. */
export const notInXml: RegExp = new RegExp(impossible, "u");

/** That, and what XML reads as something else. */
const signs = `[&<>\\r]|${impossible}`;
const special = new RegExp(signs, "u");
const allSpecial = new RegExp(signs, "gu");

/** The same by code units, which are looked through faster: a half of a pair may be half of a character. */
const mayBeSpecial = new RegExp(signs);

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
