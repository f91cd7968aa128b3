import { compileShape, planShape } from "@regional-plan/model";
import { closeReport } from "../report/close-report.ts";
import { judgeFixes } from "../report/judge-fixes.ts";
import type { ValidationReport } from "../report/validation-report.ts";
import { asWhole } from "../shape/as-whole.ts";
import { checkOptions } from "./check-options.ts";
import { runRules } from "./run-rules.ts";
import type { ValidateOptions } from "./validate-options.ts";
import { collectorFor, taskFor } from "./validate-task.ts";

/**
 * What `validatePlan` says of a plan in which every item has the right shape; `undefined` where anything has a wrong one,
 * and where a project has rules of its own, which are never shown an item before its shape was looked at: `validatePlan` is
 * then to be asked. This needs no schemas, so that a page or a program that is bundled can leave `validatePlan`, the
 * schemas and zod to a file that it loads only then. Never throws on content,
 * but as `validatePlan` does on an option that means nothing.
 *
 * @example
 * ```ts
 * import { validateSoundPlan } from "@regional-plan/validate";
 *
 * const plan: unknown = { specVersion: "0.2", id: "my-city", title: { en: "Plan" }, languages: ["en"], issuers: ["city"] };
 * validateSoundPlan(plan)?.findings[0]?.rule; //=> "reference/unknown-id"
 * validateSoundPlan({ titel: "Plan" }); //=> undefined
 * ```
 */
export function validateSoundPlan(input: unknown, options: ValidateOptions = {}): ValidationReport | undefined {
  checkOptions(options);
  const report = reportOnSound(input, options);
  if (report === undefined) return undefined;
  const { locate, ...again } = options;
  return judgeFixes(input, report, (mended) => reportOnSound(mended, again));
}

/** The report as the rules make it: nobody has looked whether the fixes that they offer hold. */
export function reportOnSound(input: unknown, options: ValidateOptions): ValidationReport | undefined {
  if (options.rules !== undefined || (options.previous !== undefined && !compileShape(planShape)(options.previous))) return undefined;
  const shape = asWhole(input, options.lost);
  if (shape === undefined) return undefined;
  const task = taskFor(input, options);
  const collector = collectorFor(task);
  const notChecked = runOrGiveUp(() => runRules(input, shape, task.rules, options, collector));
  return notChecked && closeReport({ ...task, shape, collector, notChecked });
}

/**
 * Shape and rules are looked at on one way through the plan, so that until a wrong shape is met rules may see items that
 * nobody has looked at: they may stumble there, and what they said counts for nothing.
 */
function runOrGiveUp<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    // If the shape was not to blame, the rule stumbles again in `validatePlan`, and says so.
    return undefined;
  }
}
