import type * as z from "zod";
import { itemFinder } from "../../facts/item-finder.ts";
import type { Finding } from "../../finding/finding.ts";
import { namedField } from "../../words/named-field.ts";
import { lineAsWritten } from "./as-written.ts";
import { codeProblem } from "./explain-code.ts";
import { coordinatesProblem } from "./explain-coordinates.ts";
import { explainForm } from "./explain-form.ts";
import { type ExplainOptions, explainIssues, type ShapeWords } from "./explain-issues.ts";
import { explainKeys } from "./explain-key.ts";
import type { ShapeContext } from "./shape-problem.ts";
import { explainType } from "./type/explain-type.ts";

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
  return explainIssues(inDetail, schema, value, at, { ...(at === "" && { items: itemFinder(value) }), ...options });
}

const inDetail: ShapeWords = {
  field: (path, context) => namedField(String(path.at(-1)), ownerOf(path, context)),
  line: lineAsWritten,
  keys: explainKeys,
  type: explainType,
  code: codeProblem,
  form: explainForm,
  coordinates: coordinatesProblem,
};

/** The list or field that a field is in, which tells what it is called there. */
function ownerOf(path: readonly PropertyKey[], context: ShapeContext): string {
  return String([...path.slice(0, -1)].reverse().find((step) => typeof step === "string") ?? context.at.split("/")[1] ?? "");
}
