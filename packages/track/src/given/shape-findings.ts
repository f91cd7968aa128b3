import { allNearest, type Finding, type MessageParam, toPointer } from "@regional-plan/model";
import type { Fields, Shape } from "./given.ts";
import { expectedOf, givenLabels } from "./given-words.ts";

/** What of a value has not the shape that it must have, each with its path. */
export function shapeFindings(value: unknown, fields: Fields): readonly Finding[] {
  return findingsIn(value, { kind: "fields", fields }, "");
}

/** A finding with its place. */
export const found = (rule: string, path: string, params?: Readonly<Record<string, MessageParam>>, variant?: string): Finding => ({
  rule: `given/${rule}`,
  severity: "error",
  path,
  ...(variant !== undefined && { variant }),
  ...(params && { params }),
});

function findingsIn(value: unknown, shape: Shape, path: string): readonly Finding[] {
  const wrong = () => [found("wrong-kind", path, { expected: expectedOf(shape) })];
  switch (shape.kind) {
    case "text":
      return isTree(value) && Object.keys(value).length > 0 && Object.values(value).every(isWord) ? [] : wrong();
    case "word":
      return isWord(value) ? [] : wrong();
    case "number":
      return numberFindings(value, shape, path, wrong);
    case "code":
      return isWord(value) ? codeFindings(value, shape.codes, path) : wrong();
    case "words":
      return Array.isArray(value) && value.every(isWord) ? [] : wrong();
    case "codes":
      if (!Array.isArray(value)) return wrong();
      return value.flatMap((each, at) => findingsIn(each, { kind: "code", codes: shape.codes }, `${path}/${at}`));
    case "list":
      if (!Array.isArray(value)) return wrong();
      return value.flatMap((each, at) => findingsIn(each, { kind: "fields", fields: shape.fields }, `${path}/${at}`));
    case "money":
      return findingsIn(value, { kind: "fields", fields: moneyFields }, path);
    case "fields":
      return isTree(value) ? fieldFindings(value, shape.fields, path) : wrong();
  }
}

const moneyFields: Fields = { amount: { kind: "number", least: 0 }, currency: { kind: "word" } };

function fieldFindings(value: Tree, fields: Fields, path: string): readonly Finding[] {
  const known = Object.keys(fields);
  return [
    ...Object.keys(value).flatMap((field) => (Object.hasOwn(fields, field) ? [] : [unknownField(field, known, path)])),
    ...known.flatMap((field) => {
      const shape = fields[field] as Shape;
      if (Object.hasOwn(value, field)) return findingsIn(value[field], shape, path + toPointer([field]));
      if (shape.isOptional) return [];
      return [found("missing-field", path, { field, label: givenLabels[field] ?? field, expected: expectedOf(shape) })];
    }),
  ];
}

function unknownField(field: string, known: readonly string[], path: string): Finding {
  const [near, another] = allNearest(field, known);
  const at = path + toPointer([field]);
  return near !== undefined && another === undefined
    ? found("unknown-field", at, { field, near }, "near")
    : found("unknown-field", at, { field, known: inRow(known) });
}

function codeFindings(value: string, codes: readonly string[], path: string): readonly Finding[] {
  if (codes.includes(value)) return [];
  const [near, another] = allNearest(value, codes);
  const known = inRow(codes);
  return near !== undefined && another === undefined
    ? [found("unknown-code", path, { value, near, known }, "near")]
    : [found("unknown-code", path, { value, known })];
}

function numberFindings(
  value: unknown,
  shape: Extract<Shape, { kind: "number" }>,
  path: string,
  wrong: () => readonly Finding[],
): readonly Finding[] {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrong();
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, isWhole } = shape;
  const isWithin = value >= least && value <= most && (isWhole !== true || Number.isInteger(value));
  return isWithin ? [] : [found("out-of-range", path, { value, expected: expectedOf(shape) })];
}

/** The second of two entries of a list that have one id. */
export function sameIds(list: readonly { readonly id: string }[], path: string): readonly Finding[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at) => {
    if (seen.has(id)) return [found("same-id", `${path}/${at}/id`, { id })];
    seen.add(id);
    return [];
  });
}

const inRow = (words: readonly string[]): MessageParam => ({ en: words.join(", "), zh: words.join("、") });

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

const isWord = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
