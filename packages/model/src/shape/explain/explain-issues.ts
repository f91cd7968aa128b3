import type * as z from "zod";
import type { ItemFinder } from "../../facts/item-finder.ts";
import type { Finding, MessageTemplate } from "../../finding/finding.ts";
import { atPointer, type PathStep, pointerSteps, toPointer } from "../../finding/json-pointer.ts";
import { inkPattern } from "../../plan/parts/patterns.ts";
import { planSchema } from "../../plan/plan.ts";
import { type ThinPlan, withoutSoundItems } from "../check/without-sound-items.ts";
import { findUnsafe } from "../find-unsafe.ts";
import { languagesOf } from "../languages-of.ts";
import { sampleOf } from "../sample-of.ts";
import { schemaAt } from "../schema-at.ts";
import { shown } from "./as-written.ts";
import { type Problem, pathIn, type ShapeContext, type ShapeProblem } from "./shape-problem.ts";

/** What helps to explain a shape, beside the value. */
export interface ExplainOptions {
  /** The languages of the plan, the first the authoritative one: what stands for a language tag is told by the nearest of them. */
  languages?: readonly string[];
  /** What the author wrote for the plain value at a path of the whole input, where the value alone does not tell: `007` for 7. */
  sourceOf?: (path: string) => string | undefined;
  /** The items of the plan that the value is a part of: what stands for an id is told by their names. */
  items?: ItemFinder;
}

/** What is said of each kind of problem: in detail by `explainShape`, in brief by `explainBriefly`. */
export interface ShapeWords {
  /** The field at a path, as it is called in a message. */
  readonly field: (path: readonly PropertyKey[], context: ShapeContext) => MessageTemplate | string;
  /** A field and its value, as they may be written. */
  readonly line: (key: string, value: unknown) => string;
  /** Keys that the object at a path may not have. */
  readonly keys: (parent: readonly PropertyKey[], keys: readonly string[], context: ShapeContext) => ShapeProblem[];
  /** A value of the wrong type. */
  readonly type: (path: readonly PropertyKey[], expected: string, value: unknown, context: ShapeContext) => Problem;
  /** A value that is none of the codes allowed. */
  readonly code: (path: readonly PropertyKey[], options: readonly string[], value: unknown, context: ShapeContext) => Problem;
  /** All that is wrong with the coordinates around a place, told at the first of their places and no more at the others, which are in `seen`. */
  readonly coordinates?: (path: readonly PropertyKey[], context: ShapeContext, seen: Set<string>) => ShapeProblem[] | undefined;
  /** A text of the wrong form. */
  readonly form: (path: readonly PropertyKey[], pattern: string, value: unknown, context: ShapeContext) => Problem;
}

/** What zod finds wrong with a value, as findings in the words given. */
export function explainIssues(words: ShapeWords, schema: z.ZodType, value: unknown, at: string, options: ExplainOptions): Finding[] {
  // zod takes ten times as long to say that an item is right.
  const { thin, wayTo } = schema === planSchema ? withoutSoundItems(value) : { thin: value, wayTo: noDetour };
  const result = schema.safeParse(thin);
  if (result.success) return [];
  // What is nested without end, or a circle, cannot be put into words.
  const unsafe = findUnsafe(thin, pointerSteps(at));
  if (unsafe.length > 0) return unsafe.map((finding) => ({ ...finding, path: toPointer(wayTo(pointerSteps(finding.path)) as PathStep[]) }));
  const languages = options.languages ?? languagesOf(value);
  const { items = noItems } = options;
  const context: ShapeContext = {
    ...{ schema, value, at, languages, sourceOf: options.sourceOf ?? (() => undefined), items },
    explain: (path, other) => {
      const place = schemaAt(schema, path, value);
      return place === undefined ? [] : explainIssues(words, place, other, "", { languages, items });
    },
  };
  const issues = result.error.issues.map((issue) => ({ ...issue, path: wayTo(issue.path) }));
  // A date that is written in words is longer than any date as well.
  const told = issues.filter(({ code, path }, index) => code !== "too_big" || !isFormAt(issues[index + 1], path));
  const seen = new Set<string>();
  const problems = told.flatMap((issue) => words.coordinates?.(issue.path, context, seen) ?? problemsOf(issue, words, context));
  return withoutEchoes(problems).map(({ path, stands: _, covers: __, ...problem }) => {
    const at = pathIn(context, path);
    return at === "/languages" && problem.variant === "tooSmall"
      ? noLanguage
      : { rule: "structure/schema", severity: "error", path: at, ...problem };
  });
}

const noDetour: ThinPlan["wayTo"] = (way) => [...way];

const noItems: ItemFinder = { kindOf: () => undefined, named: () => ({ ids: [], isSure: false }) };

/** A plan without a language is told of by the rule for languages. */
const noLanguage: Finding = { rule: "structure/language-tag", severity: "error", path: "/languages", variant: "none" };

function isFormAt(issue: z.core.$ZodIssue | undefined, path: readonly PropertyKey[]): boolean {
  return issue?.code === "invalid_format" && issue.path.join() === path.join();
}

function problemsOf(issue: z.core.$ZodIssue, words: ShapeWords, context: ShapeContext): ShapeProblem[] {
  if (issue.code === "unrecognized_keys") return words.keys(issue.path, issue.keys, context);
  return [{ path: issue.path, ...problemOf(issue, words, context) }];
}

function problemOf(issue: z.core.$ZodIssue, words: ShapeWords, context: ShapeContext): Problem {
  const value = atPointer(context.value, toPointer(issue.path as PathStep[]));
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? missing(issue.path, issue.expected, words, context)
        : words.type(issue.path, issue.expected, value, context);
    case "invalid_value":
      // YAML reads a version without quotation marks as a number.
      if (typeof value === "number" && issue.values.includes(context.sourceOf(pathIn(context, issue.path)) ?? String(value)))
        return words.type(issue.path, "string", value, context);
      return words.code(issue.path, issue.values.map(String), value, context);
    case "invalid_union":
      return words.code(issue.path, "options" in issue ? issue.options.map(String) : [], value, context);
    case "invalid_key":
      return words.keys(issue.path.slice(0, -1), [String(issue.path.at(-1))], context)[0] as Problem;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return { variant: "empty", params: {} };
      return { variant: "tooSmall", params: { what: `length-${issue.origin}`, bound: Number(issue.minimum) } };
    case "too_big":
      return { variant: "tooBig", params: { what: `length-${issue.origin}`, bound: Number(issue.maximum) } };
    case "custom":
      // What a schema of one's own says of itself.
      return { variant: "wrongFormat", params: { value: shown(value), format: issue.message } };
    default:
      // Blanks alone say as little as nothing.
      if ("pattern" in issue && String(issue.pattern) === String(inkPattern)) return { variant: "empty", params: {} };
      return words.form(issue.path, "pattern" in issue ? String(issue.pattern) : "", value, context);
  }
}

function missing(path: readonly PropertyKey[], expected: string, words: ShapeWords, context: ShapeContext): Problem {
  const key = String(path.at(-1));
  const sample = words.line(key, sampleOf(schemaAt(context.schema, path, context.value), key));
  return { variant: "missing", params: { field: words.field(path, context), expected, sample } };
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
