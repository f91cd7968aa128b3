import * as z from "zod";
import type { Finding } from "./finding.ts";
import { atPointer, type PathStep, toPointer } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";
import { schemaAt } from "./schema-at.ts";
import { type ShapeProblem, schemaFinding, shapeProblems } from "./shape-problems.ts";

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

function findingsOf(issue: z.core.$ZodIssue, context: Context): Finding[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schemaAt(context.schema, issue.path, context.value));
    return issue.keys.map((key) => unknownKey(key, [...issue.path, key], known, context));
  }
  return [toFinding(issue.path, problemOf(issue, atPath(context.value, issue.path)), context)];
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[], context: Context): Finding {
  const near = nearest(key, known);
  if (near === undefined) return toFinding(path, shapeProblems.unknownKey(key), context);
  return toFinding(path, shapeProblems.misspeltKey(key, near), context);
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): ShapeProblem {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined ? shapeProblems.missing(issue.expected) : shapeProblems.wrongType(issue.expected, value);
    case "invalid_value":
      return value === undefined
        ? shapeProblems.missing("string")
        : shapeProblems.notInList(value, issue.values.map(String), near(value, issue.values));
    case "invalid_union":
      return shapeProblems.notInList(value, "options" in issue ? issue.options.map(String) : [], undefined);
    case "invalid_format":
      return shapeProblems.wrongFormat(issue.format === "regex" ? (issue.pattern ?? "") : issue.format, value);
    case "invalid_key":
      return shapeProblems.wrongKey(String(issue.path.at(-1)));
    case "too_small":
      return shapeProblems.tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return shapeProblems.tooBig(issue.origin, Number(issue.maximum));
    default:
      return shapeProblems.other(issue.message);
  }
}

function near(value: unknown, options: readonly unknown[]): string | undefined {
  return typeof value === "string" ? nearest(value, options.map(String)) : undefined;
}

function toFinding(path: readonly PropertyKey[], { problem, advice }: ShapeProblem, { at }: Context): Finding {
  return {
    rule: schemaFinding.id,
    severity: schemaFinding.severity,
    path: at + toPointer(path as PathStep[]),
    params: { problem, advice },
  };
}

function knownKeys(schema: z.ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const atPath = (value: unknown, path: readonly PropertyKey[]) => atPointer(value, toPointer(path as PathStep[]));
