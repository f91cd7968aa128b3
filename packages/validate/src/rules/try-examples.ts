import type { Plan } from "@regional-plan/model";
import type { ValidateOptions } from "../engine/validate-options.ts";
import { validatePlan } from "../engine/validate-plan.ts";
import type { Example, FailingExample, Rule } from "./define-rule.ts";

/** The plan of an example, and what is given along with it. */
export interface PreparedExample {
  input: unknown;
  options: ValidateOptions;
}

/**
 * Checks a rule on its own examples and tells what is not as they say; empty where all is well. The whole test of a
 * simple rule:
 *
 * @example
 * ```ts
 * import { rules, tryExamples } from "@regional-plan/validate";
 * import { codes } from "@regional-plan/validate/codes";
 *
 * rules.flatMap((rule) => tryExamples(rule, { codes })); //=> []
 * ```
 */
export function tryExamples(rule: Rule, given: ValidateOptions = {}): string[] {
  const { valid, invalid } = rule.examples;
  return [...valid.map((example): FailingExample => ({ ...example, at: [] })), ...invalid].flatMap((example) => {
    const { input, options } = prepareExample(example);
    const { findings, notChecked } = validatePlan(input, {
      ...given,
      ...options,
      rules: [rule],
      only: [rule.id, ...(example.config?.waivers ?? []).map((waiver) => waiver.rule)],
    });
    const found = findings.filter((finding) => finding.rule === rule.id).map(({ path }) => path);
    const skipped = notChecked.find((entry) => entry.rule === rule.id);
    if (skipped !== undefined) return [`${rule.id} is not checked: ${skipped.reason.en}`];
    return found.join() === example.at.join() ? [] : [`${rule.id} found ${JSON.stringify(found)}, not ${JSON.stringify(example.at)}`];
  });
}

/** Puts the fields of an example into a plan that is otherwise sound. */
export function prepareExample({ plan, input, documents, previous, upper, asOf, config }: Example): PreparedExample {
  return {
    input: input ?? { ...soundPlan, ...plan },
    options: {
      ...config,
      ...(documents && { documents }),
      ...(previous && { previous: { ...soundPlan, ...previous } }),
      ...(upper && { upper: { ...soundPlan, id: "upper", ...upper } }),
      ...(asOf !== undefined && { asOf }),
    },
  };
}

const soundPlan: Plan = {
  specVersion: "0.2",
  id: "example",
  title: { zh: "某市推进区域一体化发展行动计划", en: "A city's action plan for regional integration" },
  languages: ["zh", "en"],
};
