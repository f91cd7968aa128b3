import { codeLists } from "../../../plan/parts/code-lists.ts";
import type { Comparator } from "../../../plan/target.ts";
import { shown } from "../as-written.ts";
import type { Problem } from "../shape-problem.ts";

/** A number that is compared: 以上 has a field of its own. */
export function comparedProblem(text: string, mended: string, comparator: Comparator): Problem {
  const word = codeLists.comparator.labels[comparator];
  return { variant: "comparedNumber", params: { value: shown(text), mended, comparator: `comparator: ${comparator}`, word } };
}
