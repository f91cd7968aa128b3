/** A code unit that XML cannot hold is written as its number, `_x0001_`; what looks like such a number has its first sign written so. */
const written = /_x([0-9A-Fa-f]{4})_/gu;

/** The text that a cell means: `_x000D_` is a carriage return. */
export function readCellText(text: string): string {
  return text.includes("_x") ? text.replace(written, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** A text as it is written into a cell, so that every program reads it back as it is. */
export function writeCellText(text: string): string {
  // Nearly all texts are plain; that is looked for first, since most of the time of writing goes into texts.
  if (plain.test(text)) return text;
  return text
    .replace(likeANumber, "_x005F_")
    .replace(impossible, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** A text as the value of an attribute in double quotes. */
export const writeAttribute = (text: string): string =>
  writeCellText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const likeANumber = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Without `u`: half of a pair of code units is to be found where it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
const impossible = /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
const plain = /^[^&<>_\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]*$/;
