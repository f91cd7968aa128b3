import { type ExplainOptions, explainShape } from "./explain-shape.ts";
import { findUnsafe } from "./find-unsafe.ts";
import type { Finding } from "./finding.ts";
import type { Plan } from "./plan.ts";
import { planSchema } from "./plan.ts";
import { checkSpecVersion } from "./upgrade-plan.ts";

/** A plan, or what keeps the value from being one. */
export interface ParsedPlan {
  /** The value itself, uncopied. Absent where it is no plan. */
  plan?: Plan;
  /** What is wrong with its shape. Empty where `plan` is there. */
  findings: Finding[];
}

/**
 * Takes any value and says whether it is a plan. Never throws on content. What comes back is the value that was passed,
 * uncopied and unchanged. Shape only: whether links hold and dates make sense is for `validatePlan` of
 * `@regional-plan/validate`. `options` help to say what was meant, and change nothing in what is a plan.
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
 */
export function parsePlan(value: unknown, options: ExplainOptions = {}): ParsedPlan {
  const unsafe = findUnsafe(value);
  if (unsafe.length > 0) return { findings: unsafe };
  const version = checkSpecVersion(value);
  if (version.length > 0) return { findings: version };
  const findings = explainShape(planSchema, value, "", options);
  return findings.length > 0 ? { findings } : { plan: value as Plan, findings };
}
