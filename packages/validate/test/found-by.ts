import type { Plan } from "@regional-plan/model";
import { codes } from "../src/codes/codes.ts";
import type { ValidateOptions } from "../src/engine/validate-options.ts";
import { validatePlan } from "../src/engine/validate-plan.ts";
import type { Rule } from "../src/rules/define-rule.ts";

/** The paths at which one rule finds something in a plan that is otherwise sound. */
export function foundBy(rule: Rule, fields: Partial<Plan>, options: ValidateOptions = {}): string[] {
  const plan: Plan = { specVersion: "0.2", id: "p", title: { zh: "计划", en: "Plan" }, languages: ["zh", "en"], ...fields };
  return validatePlan(plan, { codes, ...options, rules: [rule], only: [rule.id] }).findings.map(({ path }) => path);
}
