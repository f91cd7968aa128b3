/**
 * A value on one line as people write it in YAML, for examples in messages: `{ value: 1.5, unit: 亿元 }`. A text that is long
 * is cut.
 */
export function asWritten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asWritten).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([key, inner]) => `${key}: ${asWritten(inner)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
  return typeof value === "string" ? textAsWritten(value) : String(value);
}

/** A key and its value as people write them. */
export const lineAsWritten = (key: string, value: unknown): string => `${key}: ${asWritten(value)}`;

function textAsWritten(text: string): string {
  const line = shown(text);
  return isPlain.test(line) && !isOther.test(line) ? line : `"${line.replace(/["\\]/gu, String.raw`\$&`)}"`;
}

/** A text that YAML reads as itself, in brackets too. */
const isPlain = /^[\p{L}\p{N}（《【“‘《.…](?:[^,[\]{}#:"'\n]*[^\s,[\]{}#:"'])?$/u;

/** What YAML would read as a number or a word of its own. */
const isOther = /^(?:[+-]?(?:\d[\d_]*)?\.?\d+(?:e[+-]?\d+)?|true|false|null|yes|no|on|off|~|0x[\da-f]+|0o[0-7]+)$/iu;

/** A value as it may stand in a message: short, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const line = (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.replace(/\p{Cs}/gu, "\uFFFD");
}
