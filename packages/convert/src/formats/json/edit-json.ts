import { atPointer, type PatchOperation, pointerSteps, toPointer } from "@regional-plan/model";
import { applyEdits, modify } from "jsonc-parser";
import { hasDuplicateKey } from "../../duplicate-key.ts";
import { type EditedText, editText, type Restructured, type TextSyntax } from "../../edit/edit-text.ts";
import { lineIndex } from "../../line-index.ts";
import { nestedTooDeep } from "./explain-syntax.ts";
import { findUnfaithful } from "./find-unfaithful.ts";
import { scalarSpans } from "./locate-json.ts";

/** Carries out operations in a JSON text and leaves everything else in it as it is. */
export function editJson(text: string, operations: readonly PatchOperation[]): EditedText {
  return editText(text, operations, jsonSyntax);
}

const jsonSyntax: TextSyntax = {
  read: (text) => {
    try {
      const value: unknown = nestedTooDeep(text) ? undefined : JSON.parse(text);
      return hasDuplicateKey(findUnfaithful(text, value, { place: lineIndex(text) })) ? undefined : value;
    } catch {
      return undefined;
    }
  },
  scalars: (text, paths) => new Map([...scalarSpans(text, paths)].map(([path, span]) => [path, { ...span, write: JSON.stringify }])),
  restructure,
};

/** Each operation reads the whole text anew; beyond so many characters in all it would take minutes. */
const most = 500_000_000;

function restructure(text: string, operations: readonly PatchOperation[]): Restructured {
  if (text.length * operations.length > most) return { text, done: [] };
  const [, indent = "  "] = /^[{[]\r?\n([ \t]+)/u.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.includes("\t"),
    tabSize: indent.includes("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  const whole: unknown = JSON.parse(text);
  const after = operations.reduce((edited, operation) => {
    const path = pathIn(whole, operation.path);
    const value = operation.op === "remove" ? undefined : operation.value;
    return applyEdits(edited, modify(edited, path, value, { formattingOptions, isArrayInsertion: operation.op === "add" }));
  }, text);
  return { text: after, done: operations };
}

/** The path as the library wants it: a number in a list, and -1 for its end. */
function pathIn(whole: unknown, pointer: string): (string | number)[] {
  const steps = pointerSteps(pointer);
  return steps.map((step, index) => {
    if (!Array.isArray(atPointer(whole, toPointer(steps.slice(0, index))))) return step;
    return step === "-" ? -1 : Number(step);
  });
}
