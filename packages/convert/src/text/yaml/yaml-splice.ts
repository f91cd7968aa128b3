import { escapeSteering } from "@regional-plan/model";
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parse } from "yaml";
import { type ContainerEdits, lastStep } from "../edit/by-container.ts";
import type { Scalar, TextEdit } from "../edit/edit-text.ts";
import type { Splice } from "../edit/splice-text.ts";
import { writeYamlText } from "./write-yaml-text.ts";

/**
 * What edits in one map or list come to in the text of a document, where they can be carried out without touching anything
 * around them: a key or an entry on lines of its own or in brackets, or one added. Others are left out. Whoever uses it reads
 * the outcome again.
 */
export function splicesIn(
  text: string,
  document: Document.Parsed,
  steps: readonly (string | number)[],
  edits: ContainerEdits,
): [TextEdit, Splice][] {
  const place = placeOf(text, document, steps, edits);
  if (place === undefined) return [];
  const found: [TextEdit, Splice | undefined][] = place.children.flatMap((child, index): [TextEdit, Splice | undefined][] => {
    const [removed, replaced, renamed, inserted] = [edits.removed, edits.replaced, edits.renamed, edits.inserted].map((map) =>
      map.get(child.name),
    );
    return [
      ...(removed
        ? [[removed, place.isFlow ? flowRemoval(place, index) : lineRemoval(place, index)] as [TextEdit, Splice | undefined]]
        : []),
      ...(replaced ? [[replaced, replacement(place, child, replaced)] as [TextEdit, Splice | undefined]] : []),
      ...(renamed ? [[renamed, renaming(child, renamed)] as [TextEdit, Splice | undefined]] : []),
      ...(inserted ? [[inserted, insertion(place, child, inserted)] as [TextEdit, Splice | undefined]] : []),
    ];
  });
  for (const edit of edits.added) {
    const value = flowText(valueIn(edit));
    const written = place.isList ? value : `${scalarText(lastStep(edit.operation), true)}: ${value}`;
    found.push([
      edit,
      place.isFlow
        ? flowAddition(place, written, edits.added.indexOf(edit))
        : lineAddition(place, written, lastStep(edit.operation), valueIn(edit)),
    ]);
  }
  return found.filter((entry): entry is [TextEdit, Splice] => entry[1] !== undefined);
}

/** A text is plain only where it was plain and stays a text when it is read anywhere, in brackets too; else in quotation marks. */
export function scalarText(value: Scalar, plain: boolean): string {
  const text = String(value);
  const safe = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_./-])?$/u.test(text);
  return typeof value !== "string" || (plain && safe && parse(text) === value) ? text : escapeSteering(JSON.stringify(value), "yaml");
}

/** A value on one line. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalarText(value as Scalar, true);
  const parts = Object.entries(value).map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

const valueIn = ({ operation }: TextEdit): unknown => ("value" in operation ? operation.value : null);

/** A key with its value, or an entry, and where it stands in the text: `end` is after its last character. */
interface Child {
  /** The key, or the index as a text. */
  readonly name: string;
  readonly key: Node | null;
  readonly start: number;
  readonly end: number;
  readonly value: Node | null;
  readonly isRemoved: boolean;
}

/** A map or a list in its text. */
interface Place {
  readonly text: string;
  readonly isList: boolean;
  /** Whether it stands in brackets, and where the closing one is. */
  readonly isFlow: boolean;
  readonly closing: number;
  readonly children: readonly Child[];
  /** The last one that stays. */
  readonly last: Child | undefined;
}

function placeOf(text: string, document: Document.Parsed, steps: readonly (string | number)[], edits: ContainerEdits): Place | undefined {
  const node: unknown = steps.length > 0 ? document.getIn(steps, true) : document.contents;
  if (!(isMap(node) || isSeq(node)) || !node.range) return undefined;
  const children = node.items.flatMap((item, index) => childOf(text, item, index, edits) ?? []);
  if (children.length < node.items.length) return undefined;
  const last = children.findLast(({ isRemoved }) => !isRemoved);
  return { text, isList: isSeq(node), isFlow: node.flow === true, closing: node.range[1] - 1, children, last };
}

function childOf(text: string, item: unknown, index: number, edits: ContainerEdits): Child | undefined {
  const value = (isPair(item) ? (item as Pair).value : item) as Node | null;
  const first = (isPair(item) ? item.key : item) as Node | null;
  const start = first?.range?.[0];
  const last = (value ?? first)?.range?.[1];
  if (start === undefined || last === undefined || (isPair(item) && !isScalar(first))) return undefined;
  // The range of a block goes on to the line of what follows it.
  const end = start + text.slice(start, last).trimEnd().length;
  const name = isPair(item) && isScalar(first) ? String(first.value) : String(index);
  return { name, key: isPair(item) ? first : null, start, end, value, isRemoved: edits.removed.has(name) };
}

/** Up to the next one; those at the end go with the comma before them. */
function flowRemoval({ text, children, last, closing }: Place, index: number): Splice | undefined {
  const child = children[index] as Child;
  const [before, after] = [children[index - 1], children[index + 1]];
  const isBeforeKept = last !== undefined && child.start < last.start;
  // The rest of a number that a comma has cut: in “15,000, unit” the comma with a blank is the one to keep.
  const isCut = isBeforeKept && before?.isRemoved === false && text.slice(before.end, child.start) === ",";
  if (isCut) return { start: before.end, end: child.end, text: "" };
  const [start, end] = isBeforeKept
    ? [child.start, after?.start ?? child.end]
    : [before?.end ?? child.start, after === undefined && last === undefined ? text.slice(0, closing).trimEnd().length : child.end];
  const around = text.slice(start, child.start) + text.slice(child.end, end);
  return around.includes("#") ? undefined : { start, end, text: "" };
}

/** Its lines, with the comment behind it. The first key of an item gives its place beside the dash to the next. */
function lineRemoval({ text, isList, children, last }: Place, index: number): Splice | undefined {
  const child = children[index] as Child;
  if (last === undefined) return undefined;
  const start = startOfLine(text, child.start);
  const lead = text.slice(start, child.start);
  // One that stands beside a dash leaves its place to the first that stays; what goes with it goes up to that.
  const opening = isList ? undefined : children.findIndex(({ isRemoved }) => !isRemoved);
  const beside = text.slice(startOfLine(text, children[0]?.start ?? 0), children[0]?.start);
  if (opening !== undefined && index < opening && !/^ *$/u.test(beside)) {
    const next = children[index + 1] as Child;
    return text.slice(child.end, next.start).includes("#") ? undefined : { start: child.start, end: next.start, text: "" };
  }
  if (!(isList ? /^ *- +$/u : /^ *$/u).test(lead)) return undefined;
  const end = endOfLine(text, child.end);
  // At the end of a file without a final line break, the one before goes.
  const isAtEnd = child.start > last.start && endOfLine(text, children.at(-1)?.end ?? 0) === text.length;
  if (isAtEnd) return { start: start - (text[start - 2] === "\r" ? 2 : 1), end: text[end - 1] === "\r" ? end - 1 : end, text: "" };
  return { start, end: end + 1, text: "" };
}

function replacement({ text }: Place, { value, end }: Child, edit: TextEdit): Splice | undefined {
  const start = value?.range?.[0];
  if (start === undefined || isMarked(value)) return undefined;
  return /[\r\n]/u.test(text.slice(start, end)) ? undefined : { start, end, text: flowText(valueIn(edit)) };
}

/** Its key alone is written anew. */
function renaming({ key }: Child, edit: TextEdit): Splice | undefined {
  if (!isScalar(key) || !key.range || isMarked(key)) return undefined;
  const [start, end] = key.range;
  return { start, end, text: scalarText(lastStep(edit.operation), key.type === "PLAIN") };
}

const isMarked = (node: Node | null): boolean => {
  const { tag, anchor } = (node ?? {}) as { tag?: string; anchor?: string };
  return tag !== undefined || anchor !== undefined;
};

/** A line, or a place in brackets, before an entry and the comment on the lines above it, which is on that entry. */
function insertion({ text, isFlow }: Place, child: Child, edit: TextEdit): Splice | undefined {
  if (isFlow) return { start: child.start, end: child.start, text: `${flowText(valueIn(edit))}, ` };
  const start = startOfLine(text, child.start);
  const lead = text.slice(start, child.start);
  if (!/^ *- +$/u.test(lead)) return undefined;
  const at = startOfComment(text, start, lead.indexOf("-"));
  return { start: at, end: at, text: `${entryLines(lead, valueIn(edit), text)}${lineBreakOf(text)}` };
}

function flowAddition({ text, isList, closing, children, last }: Place, written: string, before: number): Splice | undefined {
  if (last !== undefined) return { start: last.end, end: last.end, text: `, ${written}` };
  if (children.length > 0 || before > 0) return undefined;
  const start = text.slice(0, closing).trimEnd().length;
  return { start, end: closing, text: isList ? written : ` ${written} ` };
}

/** A line after the last one, as far to the right as that. */
function lineAddition({ text, isList, last }: Place, written: string, key: string, value: unknown): Splice | undefined {
  if (last === undefined) return undefined;
  const lead = text.slice(startOfLine(text, last.start), last.start);
  if (!/^ *(?:- +)?$/u.test(lead)) return undefined;
  const end = endOfLine(text, last.end);
  const at = text[end - 1] === "\r" ? end - 1 : end;
  return {
    start: at,
    end: at,
    text: `${lineBreakOf(text)}${isList ? entryLines(lead, value, text) : keyLines(lead, written, key, value, text)}`,
  };
}

/** An entry of a list on lines of its own: one of keys has each on its own line. */
function entryLines(lead: string, value: unknown, text: string): string {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return `${lead}${flowText(value)}`;
  const lines = writeYamlText(value).trimEnd().split("\n");
  return lines.map((line, index) => `${index === 0 ? lead : line === "" ? "" : " ".repeat(lead.length)}${line}`).join(lineBreakOf(text));
}

/** A key with its value on its line; a list of items that one line does not hold, an item below the other. */
function keyLines(lead: string, written: string, key: string, value: unknown, text: string): string {
  const indent = " ".repeat(lead.length);
  const isLong = written.length > 120 && Array.isArray(value) && value.some((entry) => typeof entry === "object");
  const lines = isLong
    ? writeYamlText({ [key]: value })
        .trimEnd()
        .split("\n")
    : [written];
  return lines.map((line) => (line === "" ? "" : `${indent}${line}`)).join(lineBreakOf(text));
}

const lineBreakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Where the comment begins that stands on the lines right above a line, as far to the right as that. */
function startOfComment(text: string, start: number, indent: number): number {
  let at = start;
  while (at > 0 && text.startsWith(`${" ".repeat(indent)}#`, startOfLine(text, at - 1))) at = startOfLine(text, at - 1);
  return at;
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
