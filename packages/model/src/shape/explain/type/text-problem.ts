import type * as z from "zod";
import { edtfSchema } from "../../../plan/parts/edtf.ts";
import { links } from "../../../plan/parts/id.ts";
import { asWritten, lineAsWritten, shown } from "../as-written.ts";
import { dateProblem, explainForm } from "../explain-form.ts";
import { fits, lineAt, type Problem, pathIn, replaced } from "../shape-problem.ts";
import { type Place, wrongType } from "./place.ts";

/** A text is due, and something else is there. */
export function textProblem(place: Place): Problem {
  const { path, value, schema, key, context } = place;
  if (typeof value === "number" || typeof value === "boolean") return unquotedProblem(place);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  // Words in brackets may be a text that begins with one.
  if (typeof only === "string" && /[\p{Script=Han}\s]/u.test(only) && !(schema !== undefined && links.has(schema)))
    return { variant: "bracketedText", params: { whole: lineAt(path, context, `[${only}]`), mended: lineAt(path, context, only) } };
  if (typeof only === "string")
    return replaced(context, path, only, { variant: "oneText", params: { mended: lineAt(path, context, only) } });
  if (Array.isArray(value) && schema !== undefined && links.has(schema)) {
    return {
      variant: "oneOnly",
      params: {
        value: shown(asWritten(value)),
        sample: value
          .slice(0, 3)
          .map((one) => lineAsWritten(key, one))
          .join(" / "),
      },
    };
  }
  const [entry] = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const [name, text]: [string?, unknown?] = entry ?? [];
  if (name !== undefined && context.items.kindOf(name) !== undefined && schema !== undefined && links.has(schema))
    return { variant: "oneText", params: { mended: lineAt(path, context, name) } };
  if (typeof text === "string") return { variant: "oneText", params: { mended: lineAt(path, context, text) } };
  return wrongType(place);
}

/** A number that stands where a text is due: in quotation marks, as its author wrote it. */
function unquotedProblem({ path, value, schema, key, context }: Place): Problem {
  const source = context.sourceOf(pathIn(context, path));
  // Without the source, a number with a fraction may have had a zero more at its end: 2026.1 may have been 2026.10.
  const isSure = source !== undefined || typeof value === "boolean" || Number.isSafeInteger(value);
  const text = source ?? String(value);
  if (schema === edtfSchema && !/^\d{4}$/u.test(text)) {
    const date = dateProblem(path, text, key, context);
    if (date !== undefined) return isSure ? date : { variant: "dateLikely", params: date.params };
  }
  // In quotation marks it would be wrong still.
  const pattern = schema && patternOf(schema, text);
  if (pattern !== undefined) return explainForm(path, pattern, text, context);
  const problem: Problem = {
    variant: "unquoted",
    params: { expected: "string", found: typeof value, mended: `${typeof path.at(-1) === "number" ? "" : `${key}: `}"${text}"` },
  };
  if (!isSure) return problem;
  return fits(context, path, text) ? { ...problem, fix: [{ op: "replace", path: pathIn(context, path), value: text }] } : problem;
}

/** The pattern that a text does not match. */
function patternOf(schema: z.ZodType, text: string): string | undefined {
  const issue = schema.safeParse(text).error?.issues.find(({ code }) => code === "invalid_format");
  return issue !== undefined && "pattern" in issue ? String(issue.pattern) : undefined;
}
