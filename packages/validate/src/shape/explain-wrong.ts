import {
  type ExplainOptions,
  explainShape,
  type Finding,
  findUnsafe,
  itemFinder,
  languagesOf,
  listOfKind,
  planSchema,
  schemaAt,
  toPointer,
} from "@regional-plan/model";
import type * as z from "zod";
import type { ExplainWrong } from "./set-aside.ts";

/** Puts into words, by the schemas, what is wrong with the items that fail, the first `most` problems of them, and with the plan's own fields. */
export const explainWrong: ExplainWrong = (input, most, sourceOf) => {
  const options: ExplainOptions = { languages: languagesOf(input), items: itemFinder(input), ...(sourceOf && { sourceOf }) };
  let told = 0;
  return {
    item: (kind, item, index) => {
      if (told >= most) return undefined;
      const schema = schemaAt(planSchema, [listOfKind[kind], 0], undefined) as z.ZodType;
      const problems = explain(schema, item, [listOfKind[kind], index], options);
      told += problems.length;
      return problems;
    },
    // Lists that are there, without their items: a field that is called like one of them stands twice.
    head: (head, lists) => explain(planSchema, { ...head, ...Object.fromEntries(lists.map((list) => [list, []])) }, [], options),
    noPlan: () => explain(planSchema, input, [], sourceOf ? { sourceOf } : {}),
  };
};

function explain(schema: z.ZodType, value: unknown, at: readonly (string | number)[], options: ExplainOptions): Finding[] {
  const unsafe = findUnsafe(value, at);
  return unsafe.length > 0 ? unsafe : explainShape(schema, value, toPointer(at), options);
}
