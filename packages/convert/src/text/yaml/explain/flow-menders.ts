import { flowTextsIn, isField, standsAlone } from "./flow-texts.ts";
import { fieldName, lineParts } from "./line-parts.ts";
import { joined, type Mend, one, quoted, requoted } from "./mend.ts";

/** Texts in braces or brackets that YAML does not read as they are meant: each in quotation marks of its own. */
export function flowTexts(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const before = beforeValue(line);
  const flow = line.slice(before);
  const texts = flowTextsIn(flow) ?? [];
  const cut = texts.filter(({ text }) => !standsAlone(text));
  const [first] = cut;
  // A number needs no marks, and what may be two fields is none that they would mend.
  if (first === undefined || cut.some(({ text, key }) => numbers.has(key) || holdsField(text) || isOpen(text) || isClosedTwice(text)))
    return [];
  let mended = flow;
  for (const { text, start } of [...cut].reverse())
    mended = `${mended.slice(0, start)}${requoted(text) ?? quoted(text)}${mended.slice(start + text.length)}`;
  const params = { texts: cut.map(({ text }) => text).join("”“"), signs: [...new Set(cut.map(({ text }) => signOf(text)))].join("”“") };
  const isInner = cut.every(({ text }) => requoted(text) !== undefined);
  return [one(at, line.slice(0, before) + mended, isInner ? "innerQuote" : "flowText", { column: before + first.start, params })];
}

/** Fields that hold a number. */
const numbers: ReadonlySet<string> = new Set(["value", "min", "max", "amount", "progress"]);

/** Where the value of a line begins: a “#” in braces need not begin a comment. */
export function beforeValue(line: string): number {
  const { head, key, colon } = lineParts(line);
  return head.length + key.length + colon.length;
}

/** Whether in a text a field seems to begin whose comma is missing or full-width. */
const holdsField = (text: string) => {
  const name = fieldInText.exec(text)?.groups?.name;
  return name !== undefined && isField(name);
};

const fieldInText = new RegExp(`[\\s，,、；;](?<name>${fieldName})\\s*[:：]\\s`, "u");

/** Whether a text begins with a quotation mark that is not closed. */
const isOpen = (text: string) => /^["']/u.test(text) && text.split(text[0] ?? "").length % 2 === 0;

/** Whether a text ends with a bracket that it has not opened. */
const isClosedTwice = (text: string) =>
  (text.endsWith("]") && text.split("]").length > text.split("[").length) ||
  (text.endsWith("}") && text.split("}").length > text.split("{").length);

/** The sign for which a text cannot stand alone. */
function signOf(text: string): string {
  const start = /^[%@`*&!|>?"'#,-]/u.exec(text)?.[0];
  return start ?? /[[\]{},]|:(?=\s|$)|(?<=\s)#/u.exec(text)?.[0] ?? text[0] ?? "";
}

/** Brackets that are not closed on their line, closed by others, or closed once too often. */
export function closings(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? "";
  const parts = lineParts(line);
  const [, body = "", run = ""] = /^([[{].*?)([\s\]})）>》】］｝]*)$/su.exec(parts.value) ?? [];
  const open: string[] = [];
  for (const [sign] of body.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gu)) {
    if (sign === "[" || sign === "{") open.push(sign === "[" ? "]" : "}");
    else if (sign === "]" || sign === "}") open.pop();
  }
  const due = open.reverse();
  const found = run.replace(/\s/gu, "");
  // What stands behind a “#” may belong to the text that is not closed.
  if (due.length === 0 || found === due.join("") || (found.length < due.length && parts.comment !== "")) return [];
  const kept = keptOf(run, due);
  const missing = due.slice(kept.count).map((sign) => (sign === "}" && parts.value.startsWith("{ ") ? ` ${sign}` : sign));
  const closed = joined(parts, `${body.trimEnd()}${kept.text}${missing.join("")}`);
  const isExtra = found.length > due.length && found.startsWith(due.join(""));
  const sign = isExtra ? found.slice(due.length) : due.slice(kept.count).join("");
  const variant = isExtra ? "extraBracket" : "bracket";
  const column = line.indexOf(parts.value, parts.head.length);
  return [one(at, closed, variant, { column: isExtra ? column + parts.value.length - 1 : column, params: { sign } })];
}

/** As many of the brackets at the end as are due, with the blanks before them. */
function keptOf(run: string, due: readonly string[]): { text: string; count: number } {
  let [text, count] = ["", 0];
  for (const [all, blanks = "", sign = ""] of run.matchAll(/(\s*)(\S)/gu)) {
    if (sign !== due[count]) break;
    text += all === "" ? "" : blanks + sign;
    count++;
  }
  return { text, count };
}
