import { type MessageTemplate, schemaFinding } from "@regional-plan/model";
import { isAsked, levelsIn } from "./config/level-of.ts";
import { rules as catalogueRules } from "./registry.gen.ts";
import { closeReport } from "./report/close-report.ts";
import { collectFindings } from "./report/collect-findings.ts";
import type { ValidationReport } from "./report/validation-report.ts";
import { runRules } from "./run-rules.ts";
import { checkShape } from "./shape/check-shape.ts";
import type { ValidateOptions } from "./validate-options.ts";

/**
 * Checks a plan, or anything that should be one, and reports what it found. Never throws on content. What has the wrong
 * shape is left out, and the other rules look at the rest.
 *
 * @example
 * ```ts
 * import { validatePlan } from "@regional-plan/validate";
 *
 * const report = validatePlan({
 *   specVersion: "0.2",
 *   id: "my-city",
 *   title: { en: "My City's action plan" },
 *   languages: ["en"],
 *   measures: [{ id: "measure-1", domain: "domain-1", title: { en: "Roads" } }],
 * });
 * report.findings[0]?.rule; //=> "reference/unknown-id"
 * report.findings[0]?.path; //=> "/measures/0/domain"
 * ```
 */
export function validatePlan(input: unknown, options: ValidateOptions = {}): ValidationReport {
  const { only, maxFindings = 10_000 } = options;
  const known = [...new Map([...catalogueRules, ...(options.rules ?? [])].map((rule) => [rule.id, rule])).values()];
  const rules = known.filter((rule) => only?.includes(rule.id) ?? isAsked(rule, options));
  const collector = collectFindings(rules, levelsIn(options, input), maxFindings);
  const shape = checkShape(input, maxFindings);
  for (const problem of shape.problems) collector.add(problem);
  collector.omit(schemaFinding.id, shape.unexplained);
  const { plan } = shape;
  const notChecked =
    plan === undefined
      ? rules.filter(({ id }) => !id.startsWith("structure/")).map(({ id }) => ({ rule: id, reason: noPlan }))
      : runRules(input, { ...shape, plan }, rules, withUsablePrevious(options), collector);
  return closeReport({ input, shape, rules, known, collector, notChecked }, options);
}

/** The previous version comes from outside as the plan does: what is not usable of it is as good as not given. */
function withUsablePrevious({ previous, ...options }: ValidateOptions): ValidateOptions {
  const usable = previous === undefined ? undefined : checkShape(previous, 1).plan;
  return usable === undefined ? options : { ...options, previous: usable };
}

const noPlan: MessageTemplate = { en: "The input is not a plan in this version of the model.", zh: "输入内容不是该版本数据模型的规划。" };
