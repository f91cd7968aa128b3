import * as z from "zod";
import type { Finding, MessageTemplate } from "../../finding/finding.ts";
import { allNearest } from "../../words/nearest.ts";
import { formName } from "../form-names.ts";
import { sampleOf } from "../sample-of.ts";
import { schemaAt } from "../schema-at.ts";
import { shown } from "./as-written.ts";
import { type ExplainOptions, explainIssues, type ShapeWords } from "./explain-issues.ts";
import { fieldsOffered } from "./fields-offered.ts";
import { fits, keyOf, type Problem, pathIn, replaced, type ShapeContext, type ShapeProblem, valueAt } from "./shape-problem.ts";

/**
 * What `explainShape` finds, told without the tables of what people write: no labels of fields and codes, no dates and
 * numbers in words. What it says is as true, in a tenth of the code.
 */
export function explainBriefly(schema: z.ZodType, value: unknown, at = "", options: ExplainOptions = {}): Finding[] {
  return explainIssues(inBrief, schema, value, at, options);
}

const inBrief: ShapeWords = {
  field: (path) => String(path.at(-1)),
  line,
  keys: explainKeys,
  type: explainType,
  code: explainCode,
  form: explainForm,
  coordinates: firstAmongCoordinates,
};

/** Of the faults in coordinates the first alone is told: the others mostly come of the same slip. */
function firstAmongCoordinates(path: readonly PropertyKey[], _: ShapeContext, seen: Set<string>): [] | undefined {
  const at = path.indexOf("coordinates");
  const around = path.slice(0, at + 1).join("/");
  if (at < 0 || !seen.has(around)) return void seen.add(around);
  return [];
}

/** As JSON writes it, which YAML reads as well. */
function line(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function lineAt(path: readonly PropertyKey[], context: ShapeContext, value: unknown): string {
  const key = keyOf(path, context);
  return typeof path.at(-1) === "number" || key === "" ? JSON.stringify(value) : line(key, value);
}

function explainKeys(parent: readonly PropertyKey[], keys: readonly string[], context: ShapeContext): ShapeProblem[] {
  const schema = schemaAt(context.schema, parent, context.value);
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const owner = valueAt(context, parent) as Readonly<Record<string, unknown>>;
  return keys.map((key) => ({ path: [...parent, key], ...explainKey(key, known, owner) }));
}

function explainKey(name: string, known: readonly string[], owner: Readonly<Record<string, unknown>>): Problem {
  const key = shown(name);
  if (/^\d{1,3}$/u.test(name) && owner[name] === null) return { variant: "thousands", params: {} };
  if (known.length === 0) return { variant: "wrongKey", params: { key } };
  const stands = allNearest(name, known);
  const [near, another] = stands;
  if (another !== undefined) return { variant: "severalKeys", params: { key, fields: listed(stands) }, stands };
  if (near !== undefined) return { variant: "misspeltKey", params: { key, near, named: near }, stands };
  const { variant, fields } = fieldsOffered(known, owner);
  return { variant, params: { key, fields: listed(fields) } };
}

function explainType(path: readonly PropertyKey[], expected: string, value: unknown, context: ShapeContext): Problem {
  const key = keyOf(path, context);
  const sample = lineAt(path, context, sampleOf(schemaAt(context.schema, path, context.value), key));
  if ((value === null || value === "") && key !== "") return { variant: "emptyField", params: { field: key, sample } };
  const params = { expected, found: Array.isArray(value) ? "array" : typeof value };
  const source = context.sourceOf(pathIn(context, path));
  // An object need not have a text: one without a prototype throws when it is asked for it.
  const text = source ?? (typeof value === "object" ? "" : String(value));
  if (expected !== "string" || typeof value === "object" || !fits(context, path, text))
    return { variant: "wrongType", params: { ...params, sample } };
  const problem: Problem = { variant: "unquoted", params: { ...params, mended: lineAt(path, context, text) } };
  // Without the source, a number with a fraction may have had a zero more at its end.
  const isSure = source !== undefined || typeof value === "boolean" || Number.isSafeInteger(value);
  return isSure ? replaced(context, path, text, problem) : problem;
}

function explainCode(path: readonly PropertyKey[], options: readonly string[], value: unknown, context: ShapeContext): Problem {
  const field = keyOf(path, context);
  const codes = listed(options);
  if (value === undefined || value === null || value === "") {
    const variant = value === undefined ? "missing" : "emptyField";
    return { variant, params: { field, expected: codes, sample: line(field, options[0]) } };
  }
  const params = { value: shown(value), codes };
  const [near, another] = allNearest(params.value, options);
  return near === undefined || another !== undefined
    ? { variant: "notInList", params }
    : { variant: "nearList", params: { ...params, near, named: `“${near}”` } };
}

function explainForm(path: readonly PropertyKey[], pattern: string, value: unknown, context: ShapeContext): Problem {
  if (value === "") return explainType(path, "string", value, context);
  return { variant: "wrongFormat", params: { value: shown(value), format: formName(pattern) } };
}

const listed = (words: readonly string[]): MessageTemplate => ({ en: words.join(", "), zh: words.join("、") });
