import * as z from "zod";
import type { Finding } from "./finding.ts";
import { atPointer, type PathStep, toPointer } from "./json-pointer.ts";
import { nearCurrency } from "./near-currency.ts";
import { nearest } from "./nearest.ts";
import { currencyPattern, edtfPattern, idPattern } from "./patterns.ts";
import { schemaAt } from "./schema-at.ts";
import type { schemaFinding } from "./shape-findings.ts";

/**
 * What is wrong with the shape of a value, one finding a problem: missing and unknown keys (with the nearest known one),
 * wrong types, codes that are not in their list, numbers out of range. Empty where nothing is.
 *
 * `at` is the JSON Pointer of the value in the whole input, put before each finding's path.
 *
 * @example
 * ```ts
 * import { explainShape, goalSchema } from "@regional-plan/model";
 *
 * const [finding] = explainShape(goalSchema, { id: "goal-1", statment: { en: "Better" } }, "/goals/0");
 * finding?.path; //=> "/goals/0/statement"
 * ```
 */
export function explainShape(schema: z.ZodType, value: unknown, at = ""): Finding[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, { schema, value, at }));
}

interface Context {
  schema: z.ZodType;
  value: unknown;
  at: string;
}

/** Which wording of `schemaFinding` fits, and what it speaks of. */
type Problem = Required<Pick<Finding, "params">> & {
  variant: keyof (typeof schemaFinding)["variants"];
  /** The value that is meant for certain. */
  mend?: string;
};

function findingsOf(issue: z.core.$ZodIssue, context: Context): Finding[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schemaAt(context.schema, issue.path, context.value));
    return issue.keys.map((key) => toFinding([...issue.path, key], unknownKey(key, known), context));
  }
  return [toFinding(issue.path, problemOf(issue, atPath(context.value, issue.path)), context)];
}

function unknownKey(key: string, known: readonly string[]): Problem {
  const near = nearest(key, known);
  return near === undefined
    ? { variant: "unknownKey", params: { key: shown(key) } }
    : { variant: "misspeltKey", params: { key: shown(key), near } };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  switch (issue.code) {
    case "invalid_type":
      return typeProblem(issue.expected, value);
    case "invalid_value":
      return codeProblem(issue.values.map(String), value);
    case "invalid_union":
      return codeProblem("options" in issue ? issue.options.map(String) : [], value);
    case "invalid_key":
      return { variant: "wrongKey", params: { key: shown(String(issue.path.at(-1))) } };
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return { variant: "empty", params: {} };
      return { variant: "tooSmall", params: { what: `length-${issue.origin}`, bound: Number(issue.minimum) } };
    case "too_big":
      return { variant: "tooBig", params: { what: `length-${issue.origin}`, bound: Number(issue.maximum) } };
    default:
      return formProblem("pattern" in issue ? String(issue.pattern) : issue.message, value);
  }
}

function formProblem(pattern: string, value: unknown): Problem {
  const near = pattern === String(currencyPattern) && typeof value === "string" ? nearCurrency(value) : undefined;
  if (near !== undefined) return { variant: "nearCurrency", params: { value: shown(value), near }, mend: near };
  return { variant: "wrongFormat", params: { value: shown(value), format: formOf(pattern) } };
}

/** The model's own forms have names, which the wording knows. */
function formOf(pattern: string): string {
  if (pattern === String(idPattern)) return "form-id";
  if (pattern === String(currencyPattern)) return "form-currency";
  return pattern === String(edtfPattern) ? "form-edtf" : pattern;
}

function typeProblem(expected: string, value: unknown): Problem {
  if (value === undefined) return { variant: "missing", params: { expected } };
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return { variant: expected === "string" && found === "number" ? "unquoted" : "wrongType", params: { expected, found } };
}

function codeProblem(options: readonly string[], value: unknown): Problem {
  // YAML reads a version without quotation marks as a number.
  if (typeof value === "number" && options.includes(String(value))) return typeProblem("string", value);
  const codes = options.join(", ");
  const near = typeof value === "string" ? nearest(value, options) : undefined;
  if (value === undefined) return { variant: "missing", params: { expected: codes } };
  return near === undefined
    ? { variant: "notInList", params: { value: shown(value), codes } }
    : { variant: "nearList", params: { value: shown(value), codes, near } };
}

function toFinding(steps: readonly PropertyKey[], { mend, ...problem }: Problem, { at }: Context): Finding {
  const path = at + toPointer(steps as PathStep[]);
  return {
    rule: "structure/schema",
    severity: "error",
    path,
    ...problem,
    ...(mend !== undefined && { fix: [{ op: "replace", path, value: mend }] }),
  };
}

function knownKeys(schema: z.ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const atPath = (value: unknown, path: readonly PropertyKey[]) => atPointer(value, toPointer(path as PathStep[]));

/** A value as it may stand in a message: short, on one line. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const line = (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return line.replace(/\p{Cs}/gu, "\uFFFD");
}
