import { atPointer, type FixOperation, pointerSteps, toPointer } from "@regional-plan/model";
import { type Document, isScalar } from "yaml";
import { hasDuplicateKey } from "../duplicate-key.ts";
import { byContainer } from "../edit/by-container.ts";
import { type EditedText, editText, isScalar as isPlain, type TextEdit, type TextSyntax } from "../edit/edit-text.ts";
import type { Splice } from "../edit/splice-text.ts";
import { isCertainInEntries } from "./certain-in-entries.ts";
import { scalarText, splicesIn } from "./yaml-splice.ts";
import { readYamlText } from "./yaml-text.ts";

/** Carries out operations in a YAML text and leaves everything else in it as it is, comments too. */
export function editYamlText(text: string, operations: readonly FixOperation[]): EditedText {
  return editText(text, operations, yamlSyntax);
}

const yamlSyntax: TextSyntax = {
  open: (text) => {
    const { value, document, findings } = readYamlText(text);
    if (document === undefined || value === undefined || hasDuplicateKey(findings)) return undefined;
    return {
      value,
      splices: (edits) => yamlSplices(text, document, value, edits),
      isCertain: (splices, expected) => isCertainInEntries(text, document, splices, { before: value, after: expected }),
    };
  },
};

function yamlSplices(
  text: string,
  document: Document.Parsed,
  value: unknown,
  edits: readonly TextEdit[],
): ReadonlyMap<TextEdit, readonly Splice[]> {
  const found = new Map<TextEdit, readonly Splice[]>();
  for (const edit of edits) {
    const splice = scalarSplice(text, document, value, edit);
    if (splice !== undefined) found.set(edit, [splice]);
  }
  const containers = byContainer(
    value,
    edits.filter((edit) => !found.has(edit)),
  );
  for (const [path, inside] of containers) {
    const splices = splicesIn(text, document, stepsIn(value, path), inside);
    if (areApart(splices.map(([, splice]) => splice))) for (const [edit, splice] of splices) found.set(edit, [splice]);
  }
  return found;
}

/** A scalar that takes the place of one that stands on one line, without a tag or an anchor. */
function scalarSplice(text: string, document: Document.Parsed, whole: unknown, { operation }: TextEdit): Splice | undefined {
  if (operation.op !== "replace" || !isPlain(operation.value)) return undefined;
  const node = document.getIn(stepsIn(whole, operation.path), true);
  if (!isScalar(node) || !node.range || node.tag !== undefined || node.anchor !== undefined) return undefined;
  const [start, end] = node.range;
  if (!quotingTypes.has(node.type ?? "") || /[\r\n]/u.test(text.slice(start, end))) return undefined;
  return { start, end, text: scalarText(operation.value, node.type === "PLAIN") };
}

const quotingTypes: ReadonlySet<string> = new Set(["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"]);

/** The way to a place as the library wants it: numbers in lists. */
function stepsIn(whole: unknown, path: string): (string | number)[] {
  const steps = pointerSteps(path);
  return steps.map((step, index) => (Array.isArray(atPointer(whole, toPointer(steps.slice(0, index)))) ? Number(step) : step));
}

function areApart(splices: readonly Splice[]): boolean {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((splice, index) => (sorted[index - 1]?.end ?? 0) <= splice.start);
}
