/**
 * A text in which nothing steers what shows it: characters that control a terminal, break the line, turn the direction of
 * writing or are halves of one are written out, `\u{1b}`, so that texts that differ still look different.
 */
export function visibleText(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, writtenOut) : text;
}

/** The same for a text of many lines, which keeps its line breaks and tabs. */
export function visibleLines(text: string): string {
  return text.replace(everyUnsafe, (character) => (character === "\n" || character === "\t" ? character : writtenOut(character)));
}

/** A value as JSON that is the same value, with nothing in it that steers what shows it. */
export function visibleJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replace(everyUnsafe, (character) => (character === "\n" ? character : inJson(character))).replace(logCommand, inJson);
}

/** What some build servers take for a command of theirs, wherever it stands in a line that is printed: its first sign. */
export const logCommand = /#(?=#(?:vso)?\[)/gu;

const inJson = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const unsafe = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const everyUnsafe = new RegExp(unsafe, "gu");

function writtenOut(character: string): string {
  return short[character] ?? `\\u{${character.charCodeAt(0).toString(16)}}`;
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
