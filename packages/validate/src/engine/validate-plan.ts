import { judgeFixes } from "../report/judge-fixes.ts";
import type { ValidationReport } from "../report/validation-report.ts";
import { explainWrong } from "../shape/explain-wrong.ts";
import { setAsideInto } from "../shape/set-aside.ts";
import { checkOptions } from "./check-options.ts";
import { type Explainer, reportOn } from "./report-on.ts";
import { usablePlan } from "./usable-plan.ts";
import type { ValidateOptions } from "./validate-options.ts";

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
  checkOptions(options);
  const { locate, ...again } = withUsableOthers(options);
  const check = (plan: unknown, how: ValidateOptions) => reportOn(plan, how, explainerOf(plan, how));
  const report = check(input, { ...again, ...(locate && { locate }) });
  return judgeFixes(input, report, (mended) => check(mended, again));
}

function explainerOf(input: unknown, { maxFindings = 10_000, sourceOf }: ValidateOptions): Explainer {
  return {
    noPlan: () => explainWrong(input, maxFindings, sourceOf).noPlan(),
    setAside: (wrong) => setAsideInto(wrong, explainWrong(input, maxFindings, sourceOf)),
  };
}

/** Other plans come from outside as the plan does: what is not usable of them is as good as not given, and nothing is said of it. */
function withUsableOthers({ previous, upper, ...options }: ValidateOptions): ValidateOptions {
  const [before, above] = [usablePlan(previous), usablePlan(upper)];
  return { ...options, ...(before && { previous: before }), ...(above && { upper: above }) };
}
