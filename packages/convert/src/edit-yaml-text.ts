import { atPointer, type PatchOperation, pointerSteps, toPointer } from "@regional-plan/model";
import { type Document, isCollection, isScalar, type ToStringOptions } from "yaml";
import { type EditedText, editText, type Restructured, type Scalar, type TextSyntax } from "./edit/edit-text.ts";
import { type Splice, spliceText } from "./edit/splice-text.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { scalarText, yamlSplice } from "./yaml-splice.ts";
import { loadYamlText } from "./yaml-text.ts";

/** Carries out operations in a YAML text and leaves everything else in it as it is, comments too. */
export function editYamlText(text: string, operations: readonly PatchOperation[]): EditedText {
  return editText(text, operations, yamlSyntax);
}

const yamlSyntax: TextSyntax = { read: (text) => loadYamlText(text).value, scalars: scalarsIn, restructure };

/** The scalars that stand on one line, without a tag or an anchor. */
function scalarsIn(text: string, paths: readonly string[]): ReturnType<TextSyntax["scalars"]> {
  const document = parseYaml(text);
  const whole: unknown = document.toJS({ maxAliasCount: 0 });
  return new Map(
    paths.flatMap((path): [string, { start: number; end: number; write: (value: Scalar) => string }][] => {
      const node = document.getIn(stepsIn(whole, path), true);
      if (!isScalar(node) || !node.range || node.tag !== undefined || node.anchor !== undefined) return [];
      const [start, end] = node.range;
      const onOneLine = quotingTypes.has(node.type ?? "") && !/[\r\n]/u.test(text.slice(start, end));
      return onOneLine ? [[path, { start, end, write: (value) => scalarText(value, node.type === "PLAIN") }]] : [];
    }),
  );
}

const quotingTypes: ReadonlySet<string> = new Set(["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"]);

/** The way to a place as the library wants it: numbers in lists, and the next free one for their end. */
function stepsIn(whole: unknown, path: string): (string | number)[] {
  const steps = pointerSteps(path);
  return steps.map((step, index) => {
    const parent = atPointer(whole, toPointer(steps.slice(0, index)));
    return !Array.isArray(parent) ? step : step === "-" ? parent.length : Number(step);
  });
}

/** The ways in which people and tools lay out YAML: the one that gives a file back as it is will do for its edits. */
const layouts: readonly ToStringOptions[] = [2, 4].flatMap((indent) =>
  [true, false].map((indentSeq) => ({ indent, indentSeq, lineWidth: 0 })),
);

function restructure(text: string, operations: readonly PatchOperation[]): Restructured {
  const document = parseYaml(text);
  const whole: unknown = document.toJS({ maxAliasCount: 0 });
  const layout = layouts.find((options) => document.toString(options) === text);
  if (layout === undefined) return spliced(text, document, whole, operations);
  for (const operation of operations) change(document, stepsIn(whole, operation.path), operation);
  return { text: document.toString(layout), done: operations };
}

/** The text with what can be done in it piece by piece; of pieces that overlap, the first. */
function spliced(text: string, document: Document.Parsed, whole: unknown, operations: readonly PatchOperation[]): Restructured {
  const done: { operation: PatchOperation; splice: Splice }[] = [];
  for (const operation of operations) {
    const splice = yamlSplice(text, document, stepsIn(whole, operation.path), operation);
    if (splice !== undefined && done.every((other) => splice.end <= other.splice.start || other.splice.end <= splice.start))
      done.push({ operation, splice });
  }
  const splices = done.map(({ splice }) => splice);
  return { text: spliceText(text, splices), done: done.map(({ operation }) => operation) };
}

function change(document: Document.Parsed, path: readonly (string | number)[], operation: PatchOperation): void {
  const key = path.at(-1);
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isCollection(parent)) return;
  if (operation.op === "remove") parent.delete(key);
  else if (operation.op === "add" && typeof key === "number") parent.items.splice(key, 0, document.createNode(operation.value) as never);
  else parent.set(key, document.createNode(operation.value));
}
