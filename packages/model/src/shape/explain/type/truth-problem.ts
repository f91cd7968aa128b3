import { shown } from "../as-written.ts";
import { tidied } from "../explain-form.ts";
import { lineAt, type Problem, replaced } from "../shape-problem.ts";
import type { Place } from "./place.ts";

/** Yes or no is due, and something else is there. */
export function truthProblem({ path, value, key, context }: Place): Problem | undefined {
  const word = tidied(String(value)).toLowerCase();
  if (!Object.hasOwn(truths, word))
    return { variant: "noTruth", params: { value: shown(value), yes: `${key}: true`, no: `${key}: false` } };
  const truth = truths[word];
  return replaced(context, path, truth, { variant: "truth", params: { value: shown(value), mended: lineAt(path, context, truth) } });
}

const truths: Readonly<Record<string, boolean>> = {
  是: true,
  对: true,
  有: true,
  yes: true,
  y: true,
  true: true,
  on: true,
  "1": true,
  "√": true,
  真: true,
  否: false,
  不是: false,
  无: false,
  没有: false,
  no: false,
  n: false,
  false: false,
  off: false,
  "0": false,
  "×": false,
  假: false,
};
