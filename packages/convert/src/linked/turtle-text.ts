import { prefixes } from "./vocabulary.ts";

/** A text as a literal of Turtle. */
export function literal(text: string): string {
  return `"${unfit.test(text) ? text.replace(allUnfit, escaped) : text}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const unfit = /["\\\0-\x1f\x7f]/u;
const allUnfit = new RegExp(unfit.source, "gu");

const escaped = (sign: string) => escapes.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The lines that a Turtle file of ours begins with. */
export function prefixLines(): string {
  return Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join("");
}
