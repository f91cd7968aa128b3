import { compileShape, planShape } from "@regional-plan/model";
import { judgeFixes } from "../report/judge-fixes.ts";
import type { ValidationReport } from "../report/validation-report.ts";
import { checkOptions } from "./check-options.ts";
import { reportOn } from "./report-on.ts";
import type { ValidateOptions } from "./validate-options.ts";

/**
 * What `validatePlan` says of a plan in which every item has the right shape; `undefined` where anything in it, or in the
 * previous version or the upper plan, has a wrong one: `validatePlan` is then to be asked. This needs no schemas, so that a page or a program
 * that is bundled can leave `validatePlan`, the schemas and zod to a file that it loads only then. Never throws on content,
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
  const others = [options.previous, options.upper].filter((other) => other !== undefined);
  if (!others.every(compileShape(planShape))) return undefined;
  const report = reportOn(input, options);
  if (report === undefined) return undefined;
  const { locate, ...again } = options;
  return judgeFixes(input, report, (mended) => reportOn(mended, again));
}
