/**
 * A text in which nothing steers what shows it and nothing is hidden: characters that control a terminal, break the line, turn
 * the direction of writing, cannot be seen, pass for a blank or are halves of one are written out, `\u{1b}`, so that texts that
 * differ look different. What joins emoji, and letters of Arabic and Indic words, stays.
 */
export function visibleText(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, writtenOut) : text;
}

/** The same for a text of many lines, which keeps its line breaks and tabs. */
export function visibleLines(text: string): string {
  return text.replace(everyUnsafe, (character) => (character === "\n" || character === "\t" ? character : writtenOut(character)));
}

/** A value as JSON that is the same value, with nothing in it that steers what shows it; on one line, where nothing is indented. */
export function visibleJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, undefined, indent);
  return text.replace(everyUnsafe, (character) => (character === "\n" ? character : inJson(character))).replace(logCommand, inJson);
}

/** What some build servers take for a command of theirs, wherever it stands in a line that is printed: its first sign. */
export const logCommand = /#(?=#(?:vso)?\[)/gu;

/** By its code units: JSON has no other escapes. */
const inJson = (character: string) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** Controls, halves of characters, turns of direction, and what Unicode says is to be ignored where it cannot be shown. */
const hidden = String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e0fff}`;

/** Blanks that nobody tells from another. In French they stand beside some signs. */
const blanks = String.raw`(?<!«)[\xa0\u1680\u2000-\u200a\u202f\u205f](?![!%:;?»€])`;

const emoji = String.raw`\xa9\xae\u203c\u2049\u2122\u2139\u2194-\u27bf\u2934-\u2bff\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}`;

/** Letters and marks that a joiner between them shapes: from Arabic to Sinhala. */
const shaped = String.raw`\u0600-\u0dff`;

/** Joiners, the choice of colour and the tags of flags, where they do not stand among what they belong to. */
const strays = [
  String.raw`(?<![${shaped}])\u200c|\u200c(?![${shaped}])`,
  String.raw`(?<![${shaped}${emoji}\ufe0f])\u200d|\u200d(?![${shaped}${emoji}])`,
  String.raw`(?<![${emoji}])[\ufe0e\ufe0f](?!\u20e3)`,
  String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,9})[\u{e0000}-\u{e007f}]`,
].join("|");

/** No class of Unicode is named: the engine takes longer to look one up than the start has time for. */
const unsafe = new RegExp(`[${hidden}]|${blanks}|${strays}`, "u");

const everyUnsafe = new RegExp(unsafe, "gu");

function writtenOut(character: string): string {
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
