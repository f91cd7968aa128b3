import { checkSpecVersion, type Finding, type MessageTemplate, wrongShape } from "@regional-plan/model";
import { closeReport } from "../report/close-report.ts";
import type { ValidationReport } from "../report/validation-report.ts";
import { isRecord } from "../shape/is-record.ts";
import { noWrongParts, type WrongParts } from "../shape/wrong-parts.ts";
import { type Reading, readPlan, type SetAside } from "./read-plan.ts";
import { runRules } from "./run-rules.ts";
import type { ValidateOptions } from "./validate-options.ts";
import { collectorFor, taskFor } from "./validate-task.ts";

/** What can say what has the wrong shape: it needs the schemas. */
export interface Explainer {
  readonly noPlan: () => readonly Finding[];
  readonly setAside: (wrong: WrongParts) => SetAside;
}

/**
 * The one way through a check: the shape of everything is looked at first, once, and what is wrong is set aside; then the rules
 * are shown the rest. Without an explainer, nothing is said of an input in which something is wrong. Nobody has looked
 * yet whether the fixes that the rules offer hold.
 */
export function reportOn(input: unknown, options: ValidateOptions): ValidationReport | undefined;
export function reportOn(input: unknown, options: ValidateOptions, explainer: Explainer): ValidationReport;
export function reportOn(input: unknown, options: ValidateOptions, explainer?: Explainer): ValidationReport | undefined {
  const wrong = noWrongParts(options.lost);
  wrong.problems.push(...checkSpecVersion(input));
  let reading: Reading | undefined;
  if (wrong.problems.length === 0) {
    if (isRecord(input)) reading = readPlan(input, explainer?.setAside(wrong));
    else if (explainer !== undefined) wrong.problems.push(...explainer.noPlan());
  }
  if (reading === undefined && explainer === undefined) return undefined;
  const task = taskFor(input, options);
  const collector = collectorFor(task);
  for (const problem of wrong.problems) collector.add(problem);
  collector.omit(wrongShape.id, wrong.unexplained);
  const notChecked =
    reading === undefined
      ? task.rules.filter(({ id }) => !id.startsWith("structure/")).map(({ id }) => ({ rule: id, reason: noPlan }))
      : runRules(input, reading, wrong, task.rules, options, collector);
  return closeReport({ ...task, plan: reading?.plan, collector, notChecked });
}

const noPlan: MessageTemplate = { en: "The input is not a plan in this version of the model.", zh: "输入内容不是该版本数据模型的规划。" };
