import { type MessageTemplate, schemaFinding } from "@regional-plan/model";
import { closeReport } from "../report/close-report.ts";
import { judgeFixes } from "../report/judge-fixes.ts";
import type { ValidationReport } from "../report/validation-report.ts";
import { checkShape } from "../shape/check-shape.ts";
import { runRules } from "./run-rules.ts";
import type { ValidateOptions } from "./validate-options.ts";
import { reportOnSound, validateSoundPlan } from "./validate-sound-plan.ts";
import { collectorFor, taskFor } from "./validate-task.ts";

/**
 * Checks a plan, or anything that should be one, and reports what it found. Never throws on content. What has the wrong
 * shape is left out, and the other rules look at the rest. An option that means nothing (a preset, a rule under `only`, a level
 * or a day that there is not) is a mistake of the program: it is thrown as a `RangeError`.
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
  const sound = validateSoundPlan(input, options);
  if (sound !== undefined) return sound;
  const { locate, ...again } = withUsablePrevious(options);
  const report = reportOnParts(input, { ...again, ...(locate && { locate }) });
  return judgeFixes(input, report, (mended) => reportOnSound(mended, again) ?? reportOnParts(mended, again));
}

/** Looks at the shape first, tells what is wrong with it, and shows the rules the rest. */
function reportOnParts(input: unknown, options: ValidateOptions): ValidationReport {
  const task = taskFor(input, options);
  const { rules, most } = task;
  const collector = collectorFor(task);
  const shape = checkShape(input, most, options);
  for (const problem of shape.problems) collector.add(problem);
  collector.omit(schemaFinding.id, shape.unexplained);
  const { plan } = shape;
  const notChecked =
    (plan && runRules(input, { ...shape, plan }, rules, options, collector)) ??
    rules.filter(({ id }) => !id.startsWith("structure/")).map(({ id }) => ({ rule: id, reason: noPlan }));
  return closeReport({ ...task, shape, collector, notChecked });
}

/** The previous version comes from outside as the plan does: what is not usable of it is as good as not given. */
function withUsablePrevious({ previous, ...options }: ValidateOptions): ValidateOptions {
  const usable = previous === undefined ? undefined : checkShape(previous, 1).plan;
  return usable === undefined ? options : { ...options, previous: usable };
}

const noPlan: MessageTemplate = { en: "The input is not a plan in this version of the model.", zh: "输入内容不是该版本数据模型的规划。" };
