import { namedField } from "../../../words/named-field.ts";
import { sampleOf } from "../../sample-of.ts";
import { schemaAt } from "../../schema-at.ts";
import { shown } from "../as-written.ts";
import { keyOf, lineAt, type Problem, pathIn, type ShapeContext } from "../shape-problem.ts";
import { listProblem } from "./list-problem.ts";
import { numberProblem } from "./number-problem.ts";
import { objectProblem } from "./object-problem.ts";
import { type Place, wrongType } from "./place.ts";
import { recordProblem } from "./record-problem.ts";
import { textProblem } from "./text-problem.ts";
import { truthProblem } from "./truth-problem.ts";

/** What is wrong with a value of the wrong type, and what somebody who wrote it may have meant. */
export function explainType(path: readonly PropertyKey[], expected: string, value: unknown, context: ShapeContext): Problem {
  const schema = schemaAt(context.schema, path, context.value);
  const key = keyOf(path, context);
  const place: Place = { path, expected, value, schema, key, context };
  // A whole file has no field to be empty.
  if ((value === null || value === "") && key !== "") return emptyProblem(place);
  switch (expected) {
    case "string":
      return textProblem(place);
    case "number":
    case "int":
      return numberProblem(place) ?? wrongType(place);
    case "boolean":
      return truthProblem(place) ?? wrongType(place);
    case "array":
      return listProblem(place) ?? wrongType(place);
    case "record":
      return recordProblem(place) ?? wrongType(place);
    default:
      return objectProblem(place) ?? wrongType(place);
  }
}

function emptyProblem({ path, schema, key, context }: Place): Problem {
  const source = context.sourceOf(pathIn(context, path));
  if (source?.startsWith("#")) return { variant: "commentText", params: { value: shown(source), mended: `${key}: "${shown(source)}"` } };
  return { variant: "emptyField", params: { field: namedField(key), sample: lineAt(path, context, sampleOf(schema, key)) } };
}
