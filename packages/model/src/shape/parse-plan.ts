import type { Finding } from "../finding/finding.ts";
import { type Plan, planSchema } from "../plan/plan.ts";
import { isPlan } from "./check/is-plan.ts";
import { explainBriefly } from "./explain/explain-briefly.ts";
import type { ExplainOptions } from "./explain/explain-issues.ts";
import type { explainShape } from "./explain/explain-shape.ts";
import { findUnsafe } from "./find-unsafe.ts";
import { checkSpecVersion } from "./upgrade-plan.ts";

/** A plan, or what keeps the value from being one. */
export interface ParsedPlan {
  /** The value itself, uncopied. Absent where it is no plan. */
  plan?: Plan;
  /** What is wrong with its shape. Empty where `plan` is there. */
  findings: Finding[];
}

/** How to say what is wrong with a plan. */
export interface ParseOptions extends ExplainOptions {
  /**
   * What puts a wrong shape into words. Without it, the words are right but few, which keeps the parser small. `explainShape`
   * tells more: what was meant by 2026年6月, 1.5亿, `完成时限` or `role: 牵头`, with labels in Chinese, and mends what has one
   * answer.
   */
  explain?: typeof explainShape;
}

/**
 * Takes any value and says whether it is a plan. Never throws on content. What comes back is the value that was passed,
 * uncopied and unchanged. Shape only: whether links hold and dates make sense is for `validatePlan` of
 * `@regional-plan/validate`. `options` help to say what was meant, and change nothing in what is a plan: with
 * `explain: explainShape` the findings are those of `validatePlan`.
 *
 * A sound plan is looked at by the catalogue alone; zod is asked to explain what is wrong. Where that need not be explained,
 * `isPlan` says the same without zod.
 *
 * A plan of another version of the model is refused with `structure/spec-version`: bring it up with `upgradePlan` first.
 *
 * @example
 * ```ts
 * import { parsePlan } from "@regional-plan/model";
 *
 * const { plan, findings } = parsePlan({ specVersion: "0.2", id: "p", title: { en: "P" }, languages: ["en"] });
 * plan?.id; //=> "p"
 * parsePlan({ specVersion: "0.2" }).findings.map((finding) => finding.path); //=> ["/id", "/title", "/languages"]
 * ```
 *
 * @example
 * ```ts
 * import { explainShape, parsePlan } from "@regional-plan/model";
 *
 * const draft = { specVersion: "0.3", id: "p", title: { zh: "规划" }, languages: ["zh"], issued: "2026年6月30日" };
 * parsePlan(draft).findings[0]?.variant; //=> "wrongFormat"
 * parsePlan(draft, { explain: explainShape }).findings[0]?.params?.near; //=> "2026-06-30"
 * ```
 */
export function parsePlan(value: unknown, { explain = explainBriefly, ...options }: ParseOptions = {}): ParsedPlan {
  if (isPlan(value)) return { plan: value, findings: [] };
  const version = checkSpecVersion(value);
  // What no schema sees comes first: `explain` tells of it where zod finds something wrong as well.
  const wrong = version.length > 0 ? [] : explain(planSchema, value, "", options);
  const findings = wrong.length > 0 ? wrong : [findUnsafe(value), version].find((found) => found.length > 0);
  return findings === undefined ? { plan: value as Plan, findings: [] } : { findings };
}
