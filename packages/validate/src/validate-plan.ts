import { type MessageTemplate, schemaFinding } from "@regional-plan/model";
import { isAsked, levelsIn } from "./config/level-of.ts";
import type { Rule } from "./define-rule.ts";
import { rules as catalogueRules } from "./registry.gen.ts";
import { closeReport, type ReportParts } from "./report/close-report.ts";
import { collectFindings } from "./report/collect-findings.ts";
import type { ValidationReport } from "./report/validation-report.ts";
import { runRules } from "./run-rules.ts";
import { asWhole, checkShape } from "./shape/check-shape.ts";
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
  const known = [...new Map([...catalogueRules, ...(options.rules ?? [])].map((rule) => [rule.id, rule])).values()];
  const rules = known.filter((rule) => options.only?.includes(rule.id) ?? isAsked(rule, options));
  const task = { input, rules, options: withUsablePrevious(options), most: options.maxFindings ?? 10_000 };
  return closeReport({ input, rules, known, ...(checkWhole(task) ?? checkParts(task)) }, options);
}

interface Task {
  readonly input: unknown;
  readonly rules: readonly Rule[];
  readonly options: ValidateOptions;
  readonly most: number;
}

type Checked = Pick<ReportParts, "shape" | "collector" | "notChecked">;

const collectorFor = ({ input, rules, options, most }: Task) => collectFindings(rules, levelsIn(options, input), most);

/**
 * Takes the input for sound, so that shape and rules are looked at on one way through it; gives up as soon as it is not. Until
 * then the catalogue's rules see items that nobody has looked at: they may stumble, and what they said counts for nothing. A
 * project's own rules never do.
 */
function checkWhole(task: Task): Checked | undefined {
  const shape = task.options.rules === undefined ? asWhole(task.input) : undefined;
  if (shape === undefined) return undefined;
  const collector = collectorFor(task);
  try {
    const notChecked = runRules(task.input, shape, task.rules, task.options, collector);
    return notChecked && { shape, collector, notChecked };
  } catch {
    // If the shape was not to blame, the rule stumbles again below, and says so.
    return undefined;
  }
}

/** Looks at the shape first, tells what is wrong with it, and shows the rules the rest. */
function checkParts(task: Task): Checked {
  const { input, rules, options, most } = task;
  const collector = collectorFor(task);
  const shape = checkShape(input, most);
  for (const problem of shape.problems) collector.add(problem);
  collector.omit(schemaFinding.id, shape.unexplained);
  const { plan } = shape;
  const notChecked = plan && runRules(input, { ...shape, plan }, rules, options, collector);
  return {
    shape,
    collector,
    notChecked: notChecked ?? rules.filter(({ id }) => !id.startsWith("structure/")).map(({ id }) => ({ rule: id, reason: noPlan })),
  };
}

/** The previous version comes from outside as the plan does: what is not usable of it is as good as not given. */
function withUsablePrevious({ previous, ...options }: ValidateOptions): ValidateOptions {
  const usable = previous === undefined ? undefined : checkShape(previous, 1).plan;
  return usable === undefined ? options : { ...options, previous: usable };
}

const noPlan: MessageTemplate = { en: "The input is not a plan in this version of the model.", zh: "输入内容不是该版本数据模型的规划。" };
