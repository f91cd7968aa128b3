import type { FixOperation } from "@regional-plan/model";
import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, parse } from "yaml";
import type { Scalar } from "./edit/edit-text.ts";
import type { Splice } from "./edit/splice-text.ts";

/**
 * What an operation comes to in the text of a document, where it can be carried out without touching anything around it: a
 * key or an item on lines of its own or in brackets, or one added at the end. `undefined` elsewhere. Whoever uses it reads the
 * outcome again.
 */
export function yamlSplice(
  text: string,
  document: Document.Parsed,
  steps: readonly (string | number)[],
  operation: FixOperation,
): Splice | undefined {
  const key = steps.at(-1);
  const place = key === undefined ? undefined : placeOf(text, document, steps.slice(0, -1));
  if (place === undefined || key === undefined) return undefined;
  const child = place.children.find((each) => each.key === key);
  if (operation.op === "remove") return child && (place.isFlow ? flowRemoval(place, child) : lineRemoval(place, child));
  if (child !== undefined) return operation.op === "replace" || !place.isList ? replacement(place, child, operation.value) : undefined;
  const written = place.isList ? flowText(operation.value) : `${scalarText(String(key), true)}: ${flowText(operation.value)}`;
  return place.isFlow ? flowAddition(place, written) : lineAddition(place, written);
}

/** A text is plain only where it was plain and stays a text when it is read anywhere, in brackets too; else in quotation marks. */
export function scalarText(value: Scalar, plain: boolean): string {
  const text = String(value);
  const safe = /^[\p{L}\p{N}](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_./-])?$/u.test(text);
  return typeof value !== "string" || (plain && safe && parse(text) === value) ? text : JSON.stringify(value);
}

/** A value on one line. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalarText(value as Scalar, true);
  const parts = Object.entries(value).map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A key with its value, or an item, and where it stands in the text: `end` is after its last character. */
interface Child {
  readonly key: string | number;
  readonly start: number;
  readonly end: number;
  readonly value: Node | null;
}

/** A map or a list in its text. */
interface Place {
  readonly text: string;
  readonly isList: boolean;
  /** Whether it stands in brackets, and where the closing one is. */
  readonly isFlow: boolean;
  readonly closing: number;
  readonly children: readonly Child[];
}

function placeOf(text: string, document: Document.Parsed, steps: readonly (string | number)[]): Place | undefined {
  const node: unknown = steps.length > 0 ? document.getIn(steps, true) : document.contents;
  if (!(isMap(node) || isSeq(node)) || !node.range) return undefined;
  const children = node.items.flatMap((item, index) => childOf(text, item, index) ?? []);
  if (children.length < node.items.length) return undefined;
  return { text, isList: isSeq(node), isFlow: node.flow === true, closing: node.range[1] - 1, children };
}

function childOf(text: string, item: unknown, index: number): Child | undefined {
  const value = (isPair(item) ? (item as Pair).value : item) as Node | null;
  const first = isPair(item) ? item.key : item;
  const start = (first as Node | null)?.range?.[0];
  const last = (value ?? (first as Node | null))?.range?.[1];
  if (start === undefined || last === undefined || (isPair(item) && !isScalar(first))) return undefined;
  // The range of a block goes on to the line of what follows it.
  const end = start + text.slice(start, last).trimEnd().length;
  return { key: isScalar(first) && isPair(item) ? String(first.value) : index, start, end, value };
}

function flowRemoval({ text, children }: Place, child: Child): Splice | undefined {
  const at = children.indexOf(child);
  const [before, after] = [children[at - 1], children[at + 1]];
  const [start, end] = after !== undefined ? [child.start, after.start] : [before?.end ?? child.start, child.end];
  const around = after !== undefined ? text.slice(child.end, end) : text.slice(start, child.start);
  return around.includes("#") ? undefined : { start, end, text: "" };
}

/** Its lines, with the comment behind it. The first key of an item gives its place beside the dash to the next. */
function lineRemoval({ text, isList, children }: Place, child: Child): Splice | undefined {
  const start = startOfLine(text, child.start);
  const lead = text.slice(start, child.start);
  if (isList ? /^ *- +$/u.test(lead) : /^ *$/u.test(lead)) return { start, end: endOfLine(text, child.end) + 1, text: "" };
  const after = children[children.indexOf(child) + 1];
  const isAlone = after === undefined || text.slice(child.end, after.start).includes("#");
  return isList || isAlone ? undefined : { start: child.start, end: after.start, text: "" };
}

function replacement({ text }: Place, { value, end }: Child, written: unknown): Splice | undefined {
  const start = value?.range?.[0];
  if (start === undefined || (value as { tag?: string }).tag !== undefined || (value as { anchor?: string }).anchor !== undefined)
    return undefined;
  return /[\r\n]/u.test(text.slice(start, end)) ? undefined : { start, end, text: flowText(written) };
}

function flowAddition({ text, isList, closing, children }: Place, written: string): Splice {
  const last = children.at(-1);
  if (last !== undefined) return { start: last.end, end: last.end, text: `, ${written}` };
  const start = text.slice(0, closing).trimEnd().length;
  return { start, end: closing, text: isList ? written : ` ${written} ` };
}

/** A line after the last one, as far to the right as that. */
function lineAddition({ text, isList, children }: Place, written: string): Splice | undefined {
  const last = children.at(-1);
  if (last === undefined) return undefined;
  const lead = text.slice(startOfLine(text, last.start), last.start);
  if (!/^ *(?:- +)?$/u.test(lead)) return undefined;
  const at = endOfLine(text, last.end);
  return { start: at, end: at, text: `\n${isList ? lead : " ".repeat(lead.length)}${written}` };
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
