import * as z from "zod";
import { explainTag, explainTextKey, type TagProblem } from "./explain-tag.ts";
import type { Finding } from "./finding.ts";
import { atPointer, type PathStep, pointerSteps, toPointer } from "./json-pointer.ts";
import { languageTagFinding } from "./language-tag-finding.ts";
import { nearCurrency } from "./near-currency.ts";
import { nearest } from "./nearest.ts";
import { currencyPattern, edtfPattern, idPattern, languageTagPattern } from "./patterns.ts";
import { schemaAt } from "./schema-at.ts";
import type { schemaFinding } from "./shape-findings.ts";

/** What helps to explain a shape, beside the value. */
export interface ExplainOptions {
  /** The languages of the plan, where the value is a part of one: what stands for a language tag is told by the nearest of them. */
  languages?: readonly string[];
}

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
export function explainShape(schema: z.ZodType, value: unknown, at = "", options: ExplainOptions = {}): Finding[] {
  const { languages = languagesOf(value) } = options;
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, { schema, value, at, languages }));
}

/** The languages that a plan says it is kept in, as far as it can be read. */
export function languagesOf(plan: unknown): readonly string[] {
  const languages = typeof plan === "object" && plan !== null && "languages" in plan ? plan.languages : [];
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string" && languageTagPattern.test(tag)) : [];
}

interface Context {
  schema: z.ZodType;
  value: unknown;
  at: string;
  languages: readonly string[];
}

/** Which wording of `schemaFinding` fits, and what it speaks of. */
type Problem = Required<Pick<Finding, "params">> &
  Pick<Finding, "fix"> & {
    variant: keyof (typeof schemaFinding)["variants"];
    /** The value that is meant for certain. */
    mend?: string;
  };

function findingsOf(issue: z.core.$ZodIssue, context: Context): Finding[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schemaAt(context.schema, issue.path, context.value));
    return issue.keys.map((key) => toFinding([...issue.path, key], unknownKey(key, known), context));
  }
  if (issue.code === "too_small" && toPointer(issue.path as PathStep[]) === "/languages" && context.at === "") return [noLanguage];
  return [toFinding(issue.path, tagProblem(issue, context) ?? problemOf(issue, atPath(context.value, issue.path)), context)];
}

/** A plan without a language is told of by the rule for languages. */
const noLanguage: Finding = { rule: languageTagFinding.id, severity: languageTagFinding.severity, path: "/languages", variant: "none" };

function tagProblem(issue: z.core.$ZodIssue, { value, at, languages }: Context): Problem | undefined {
  const path = [...pointerSteps(at), ...(issue.path as PathStep[])];
  if (issue.code === "invalid_key") {
    const text = atPath(value, issue.path.slice(0, -1)) as Readonly<Record<string, unknown>>;
    return issue.issues.some(isOfTag) ? onOneLine(explainTextKey(path, text, languages)) : undefined;
  }
  return isOfTag(issue) ? onOneLine(explainTag(path, atPath(value, issue.path))) : undefined;
}

const onOneLine = (problem: TagProblem | undefined) =>
  problem && { ...problem, params: { ...problem.params, key: shown(problem.params.key) } };

const isOfTag = (issue: z.core.$ZodIssue) => "pattern" in issue && String(issue.pattern) === String(languageTagPattern);

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
