import { atPointer, isSameValue, toPointer } from "@regional-plan/model";
import { type Document, isCollection, isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import { hasDuplicateKey } from "../duplicate-key.ts";
import { type Splice, spliceText } from "../edit/splice-text.ts";
import { maxYamlLength, readYamlText } from "./yaml-text.ts";

/** What a text says, and what it is to say: what is the same in both is one value, and not two that are alike. */
interface Values {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Whether splices within lines do what is expected of them, as the entries of the plan's lists show in which they stand: an entry
 * on lines of its own says the same alone as in its list, so that the rest of a large text need not be read again. False where
 * that is not certain.
 */
export function isCertainInEntries(
  text: string,
  document: Document.Parsed,
  splices: readonly Splice[],
  { before, after }: Values,
): boolean {
  // Directives at the top of a text change how all of it is read.
  const isPlain = document.directives?.yaml.explicit !== true && !text.startsWith("%");
  const growth = splices.reduce((sum, splice) => sum + splice.text.length - (splice.end - splice.start), 0);
  if (
    !isPlain ||
    text.length + growth > maxYamlLength ||
    splices.some(({ start, end, text: put }) => hasBreak(text.slice(start, end) + put))
  )
    return false;
  const entries = new Map<string, { entry: Entry; inside: Splice[] }>();
  for (const splice of splices) {
    const entry = entryAround(text, document, splice);
    if (entry === undefined) return false;
    const known = entries.get(entry.path) ?? { entry, inside: [] };
    known.inside.push(splice);
    entries.set(entry.path, known);
  }
  if (!changedEntries(before, after)?.every((path) => entries.has(path))) return false;
  return [...entries.values()].every(({ entry: { path, start, end }, inside }) => {
    const alone = text.slice(start, end);
    const moved = inside.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
    return says(alone, atPointer(before, path)) && says(spliceText(alone, moved), atPointer(after, path));
  });
}

/** The paths of the entries of a plan's lists that are to become others; nothing where anything else is. */
function changedEntries(before: unknown, after: unknown): readonly string[] | undefined {
  const [old, next] = [before, after] as Readonly<Record<string, unknown>>[];
  if (!isObject(old) || !isObject(next) || Object.keys(old).length !== Object.keys(next).length) return undefined;
  const paths: string[] = [];
  for (const [key, value] of Object.entries(old)) {
    const other = next[key];
    if (other === value) continue;
    if (!Array.isArray(value) || !Array.isArray(other) || value.length !== other.length) return undefined;
    for (const [index, entry] of value.entries()) if (!Object.is(entry, other[index])) paths.push(toPointer([key, index]));
  }
  return paths;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An entry of one of the lists of a plan, with the lines that it stands on. */
interface Entry {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function entryAround(text: string, { contents }: Document.Parsed, { start, end }: Splice): Entry | undefined {
  if (!isMap(contents) || contents.flow === true) return undefined;
  const pair = contents.items.find(({ value }) => isCollection(value) && value.range && value.range[0] <= start && end <= value.range[1]);
  if (pair === undefined || !isScalar(pair.key) || !isSeq(pair.value) || pair.value.flow === true) return undefined;
  const index = indexAround(pair.value, start);
  const from = lineOfEntry(text, pair.value, index);
  const to = index + 1 < pair.value.items.length ? lineOfEntry(text, pair.value, index + 1) : endOfLine(text, pair.value.range?.[1] ?? 0);
  if (from === undefined || to === undefined || start < from || end > to) return undefined;
  return { path: toPointer([String(pair.key.value), index]), start: from, end: to };
}

/** The entry that begins last before a place. */
function indexAround(list: YAMLSeq, place: number): number {
  let [low, high] = [0, list.items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginOf(list, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

const beginOf = (list: YAMLSeq, index: number): number => (list.items[index] as { range?: readonly number[] } | null)?.range?.[0] ?? 0;

/** Where the line begins that begins an entry; nothing where more than its dash stands before it. */
function lineOfEntry(text: string, list: YAMLSeq, index: number): number | undefined {
  const begin = beginOf(list, index);
  const line = text.lastIndexOf("\n", begin - 1) + 1;
  return /^ *- +$/u.test(text.slice(line, begin)) ? line : undefined;
}

function endOfLine(text: string, place: number): number {
  if (text[place - 1] === "\n") return place;
  const next = text.indexOf("\n", place);
  return next < 0 ? text.length : next + 1;
}

/** Whether lines, read alone, are a list of one entry with that value. */
function says(lines: string, entry: unknown): boolean {
  const { value, findings } = readYamlText(lines);
  return entry !== undefined && !hasDuplicateKey(findings) && isSameValue(value, [entry]);
}

const hasBreak = (text: string) => /[\r\n]/u.test(text);
