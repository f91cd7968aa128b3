import { atPointer, type FixOperation, stringifyJson } from "@regional-plan/model";
import { hasDuplicateKey } from "../duplicate-key.ts";
import { byContainer, type ContainerEdits, lastStep } from "../edit/by-container.ts";
import { type EditedText, editText, isScalar, type TextEdit, type TextSyntax } from "../edit/edit-text.ts";
import type { Splice } from "../edit/splice-text.ts";
import { lineIndex } from "../line-index.ts";
import { findUnfaithful } from "./find-unfaithful.ts";
import { type JsonChild, jsonChildren, scalarSpans, valueOffsets } from "./locate-json.ts";
import { nestedTooDeep } from "./nested-too-deep.ts";

/** Carries out operations in a JSON text and leaves everything else in it as it is. */
export function editJson(text: string, operations: readonly FixOperation[]): EditedText {
  return editText(text, operations, jsonSyntax);
}

const jsonSyntax: TextSyntax = {
  open: (text) => {
    const value = readJson(text);
    return value === undefined ? undefined : { value, splices: (edits) => jsonSplices(text, value, edits) };
  },
};

function readJson(text: string): unknown {
  try {
    const value: unknown = nestedTooDeep(text) ? undefined : JSON.parse(text);
    return hasDuplicateKey(findUnfaithful(text, value, { place: lineIndex(text) })) ? undefined : value;
  } catch {
    return undefined;
  }
}

function jsonSplices(text: string, value: unknown, edits: readonly TextEdit[]): ReadonlyMap<TextEdit, readonly Splice[]> {
  const plain = edits.filter(({ operation }) => operation.op === "replace" && isScalar(operation.value));
  const spans = scalarSpans(
    text,
    plain.map(({ operation }) => operation.path),
  );
  const found = new Map<TextEdit, readonly Splice[]>();
  for (const edit of plain) {
    const span = spans.get(edit.operation.path);
    if (span !== undefined && "value" in edit.operation) found.set(edit, [{ ...span, text: stringifyJson(edit.operation.value) }]);
  }
  const containers = byContainer(
    value,
    edits.filter((edit) => !found.has(edit)),
  );
  const offsets = valueOffsets(text, [...containers.keys()]);
  for (const [path, inside] of containers) {
    const open = offsets.get(path);
    if (open !== undefined) for (const [edit, splice] of splicesIn(text, open, atPointer(value, path), inside)) found.set(edit, [splice]);
  }
  return found;
}

/** What edits come to in the object or list that begins at `open`. */
function splicesIn(text: string, open: number, value: unknown, edits: ContainerEdits): [TextEdit, Splice][] {
  const { children, closing } = jsonChildren(text, open);
  const keys = Object.keys(value as object);
  // Keys that are whole numbers come first in an object, wherever they stand in the text.
  const keyOf = (child: JsonChild, index: number) =>
    Array.isArray(value) ? keys[index] : (JSON.parse(text.slice(child.from, child.keyEnd)) as string);
  const named = children.map((child, index) => ({ ...child, key: keyOf(child, index) ?? "" }));
  const kept = named.filter(({ key }) => !edits.removed.has(key));
  const layout = layoutOf(text, open, children);
  const splices: [TextEdit, Splice][] = [];
  for (const [index, child] of named.entries()) {
    const [removed, replaced, renamed, inserted] = [edits.removed, edits.replaced, edits.renamed, edits.inserted].map((map) =>
      map.get(child.key),
    );
    if (removed !== undefined) splices.push([removed, { ...removal(named, index, kept, open, closing), text: "" }]);
    if (replaced !== undefined) splices.push([replaced, { start: child.start, end: child.end, text: written(replaced, layout, child) }]);
    if (renamed !== undefined)
      splices.push([renamed, { start: child.from, end: child.keyEnd, text: stringifyJson(lastStep(renamed.operation)) }]);
    if (inserted !== undefined)
      splices.push([inserted, { start: child.from, end: child.from, text: `${written(inserted, layout)},${layout.gap}` }]);
  }
  for (const [index, edit] of edits.added.entries()) {
    const key = Array.isArray(value) ? "" : `${stringifyJson(lastStep(edit.operation))}${layout.colon}`;
    const comma = index > 0 || kept.length > 0 ? `,${layout.gap}` : "";
    const at = kept.at(-1)?.end ?? open + 1;
    splices.push([edit, { start: at, end: at, text: `${comma}${key}${written(edit, layout)}` }]);
  }
  return splices;
}

/** One that is followed by others goes up to the next; the last ones go with the comma before them; all leave the brackets. */
function removal(
  children: readonly JsonChild[],
  index: number,
  kept: readonly JsonChild[],
  open: number,
  closing: number,
): { start: number; end: number } {
  const { from, end } = children[index] as JsonChild;
  const last = kept.at(-1);
  const next = children[index + 1];
  if (last !== undefined && from < last.from && next !== undefined) return { start: from, end: next.from };
  const isLastOfAll = last === undefined && next === undefined;
  return { start: children[index - 1]?.end ?? open + 1, end: isLastOfAll ? closing : end };
}

/** How an object or list is laid out: what stands after a comma and around a colon, and how one level is indented. */
interface Layout {
  readonly text: string;
  readonly gap: string;
  readonly colon: string;
  readonly unit: string;
}

function layoutOf(text: string, open: number, children: readonly JsonChild[]): Layout {
  const [before, last] = [children.at(-2), children.at(-1)];
  const colon = last === undefined || last.from === last.start ? ": " : text.slice(last.keyEnd, last.start);
  const lead =
    last === undefined
      ? ""
      : before === undefined
        ? text.slice(open + 1, last.from)
        : text.slice(text.indexOf(",", before.end) + 1, last.from);
  const [, unit = "  "] = /^\s*[{[]\r?\n([ \t]+)/u.exec(text) ?? [];
  return { text, gap: lead === "" && colon.endsWith(" ") ? " " : lead, colon, unit };
}

/** A value as it is written there: on lines of its own where what it stands for, or what stands around it, is. */
function written({ operation }: TextEdit, { text, gap, unit }: Layout, old?: JsonChild): string {
  const value = "value" in operation ? operation.value : null;
  const lines =
    old === undefined ? /\n([ \t]*)$/u.exec(gap) : /\n/u.test(text.slice(old.start, old.end)) ? lineStart(text, old.from) : null;
  if (lines === null) return stringifyJson(value);
  const lineBreak = `${text.includes("\r\n") ? "\r\n" : "\n"}${lines[1] ?? ""}`;
  return stringifyJson(value, unit).replaceAll("\n", lineBreak);
}

/** The spaces at the start of the line that a place is on. */
function lineStart(text: string, at: number): RegExpExecArray | null {
  const start = text.lastIndexOf("\n", at) + 1;
  return /^([ \t]*)/u.exec(text.slice(start, at));
}
