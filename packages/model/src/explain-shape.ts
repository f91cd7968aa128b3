import * as z from "zod";
import { lineAsWritten, shown } from "./as-written.ts";
import { codeProblem } from "./explain-code.ts";
import { explainForm } from "./explain-form.ts";
import { explainKeys } from "./explain-key.ts";
import { explainType } from "./explain-type.ts";
import type { Finding } from "./finding.ts";
import { atPointer, type PathStep, toPointer } from "./json-pointer.ts";
import { languageTagFinding } from "./language-tag-finding.ts";
import { namedField } from "./named-field.ts";
import { languageTagPattern } from "./patterns.ts";
import { sampleOf } from "./sample-of.ts";
import { schemaAt } from "./schema-at.ts";
import { type Problem, pathIn, type ShapeContext, type ShapeProblem } from "./shape-problem.ts";

/** What helps to explain a shape, beside the value. */
export interface ExplainOptions {
  /** The languages of the plan, the first the authoritative one: what stands for a language tag is told by the nearest of them. */
  languages?: readonly string[];
  /** What the author wrote for the plain value at a path of the whole input, where the value alone does not tell: `007` for 7. */
  sourceOf?: (path: string) => string | undefined;
}

/**
 * What is wrong with the shape of a value, one finding a problem: missing and unknown keys (with the field that was meant),
 * wrong types, codes that are not in their list, numbers out of range. Empty where nothing is. What it says to write instead
 * is right at that place; where there is no doubt, the finding has a `fix`.
 *
 * `at` is the JSON Pointer of the value in the whole input, put before each finding's path.
 *
 * @example
 * ```ts
 * import { explainShape, goalSchema } from "@regional-plan/model";
 *
 * const [finding] = explainShape(goalSchema, { id: "goal-1", statment: { en: "Better" } }, "/goals/0");
 * finding?.path; //=> "/goals/0/statment"
 * finding?.params?.near; //=> "statement"
 * ```
 */
export function explainShape(schema: z.ZodType, value: unknown, at = "", options: ExplainOptions = {}): Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const languages = options.languages ?? languagesOf(value);
  const context: ShapeContext = {
    ...{ schema, value, at, languages, sourceOf: options.sourceOf ?? (() => undefined) },
    explain: (path, other) => {
      const place = schemaAt(schema, path, value);
      return place === undefined ? [] : explainShape(place, other, "", { languages });
    },
  };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, context));
  return withoutEchoes(problems).map(({ path, stands: _, covers: __, ...problem }) => {
    const at = pathIn(context, path);
    return at === "/languages" && problem.variant === "tooSmall"
      ? noLanguage
      : { rule: "structure/schema", severity: "error", path: at, ...problem };
  });
}

/** A plan without a language is told of by the rule for languages. */
const noLanguage: Finding = { rule: languageTagFinding.id, severity: languageTagFinding.severity, path: "/languages", variant: "none" };

/** The languages that a plan says it is kept in, as far as it can be read. */
export function languagesOf(plan: unknown): readonly string[] {
  const languages = atPointer(plan, "/languages");
  return Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string" && languageTagPattern.test(tag)) : [];
}

function problemsOf(issue: z.core.$ZodIssue, context: ShapeContext): ShapeProblem[] {
  if (issue.code === "unrecognized_keys") return explainKeys(issue.path, issue.keys, context);
  return [{ path: issue.path, ...problemOf(issue, context) }];
}

function problemOf(issue: z.core.$ZodIssue, context: ShapeContext): Problem {
  const value = atPointer(context.value, toPointer(issue.path as PathStep[]));
  switch (issue.code) {
    case "invalid_type":
      return value === undefined ? missing(issue.path, issue.expected, context) : explainType(issue.path, issue.expected, value, context);
    case "invalid_value":
      // YAML reads a version without quotation marks as a number.
      if (typeof value === "number" && issue.values.includes(String(value))) return explainType(issue.path, "string", value, context);
      return codeProblem(issue.path, issue.values.map(String), value, context);
    case "invalid_union":
      return codeProblem(issue.path, "options" in issue ? issue.options.map(String) : [], value, context);
    case "invalid_key":
      return explainKeys(issue.path.slice(0, -1), [String(issue.path.at(-1))], context)[0] as Problem;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return { variant: "empty", params: {} };
      return { variant: "tooSmall", params: { what: `length-${issue.origin}`, bound: Number(issue.minimum) } };
    case "too_big":
      // A date that is written in words is longer than any date.
      if (issue.origin === "string" && isPattern(schemaAt(context.schema, issue.path, context.value)))
        return explainForm(issue.path, patternOf(schemaAt(context.schema, issue.path, context.value)), value, context);
      return { variant: "tooBig", params: { what: `length-${issue.origin}`, bound: Number(issue.maximum) } };
    case "custom":
      // What a schema of one's own says of itself.
      return { variant: "wrongFormat", params: { value: shown(value), format: issue.message } };
    default:
      return explainForm(issue.path, "pattern" in issue ? String(issue.pattern) : "", value, context);
  }
}

function isPattern(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodString && patternOf(schema) !== "";
}

function patternOf(schema: z.ZodType | undefined): string {
  const checks = schema instanceof z.ZodString ? (schema.def.checks ?? []) : [];
  const pattern = checks.map(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern).find((one) => one !== undefined);
  return pattern === undefined ? "" : String(pattern);
}

function missing(path: readonly PropertyKey[], expected: string, context: ShapeContext): Problem {
  const key = String(path.at(-1));
  const sample = lineAsWritten(key, sampleOf(schemaAt(context.schema, path, undefined), key));
  return { variant: "missing", params: { field: namedField(key, ownerOf(path, context)), expected, sample } };
}

function ownerOf(path: readonly PropertyKey[], context: ShapeContext): string {
  return String([...path.slice(0, -1)].reverse().find((step) => typeof step === "string") ?? context.at.split("/")[1] ?? "");
}

/** One fault, one problem: what follows from a key that was meant to be another, or from one place written twice, is left out. */
function withoutEchoes(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const stands = new Set(
    problems.flatMap(({ path, stands = [] }) => stands.map((key) => toPointer([...path.slice(0, -1), key] as PathStep[]))),
  );
  const covered = problems.flatMap(({ covers = [] }) => covers.map((path) => toPointer(path as PathStep[])));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const path = toPointer(problem.path as PathStep[]);
    if (problem.variant === "missing" && stands.has(path)) return false;
    if (problem.covers === undefined && covered.some((around) => path === around || path.startsWith(`${around}/`))) return false;
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}
