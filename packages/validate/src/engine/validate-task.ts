import { isAsked, levelsIn } from "../config/level-of.ts";
import { rules as catalogueRules } from "../registry.gen.ts";
import { type Collector, collectFindings } from "../report/collect-findings.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** What is to be checked, and for what. */
export interface ValidateTask {
  readonly input: unknown;
  readonly options: ValidateOptions;
  /** Every rule there is, a project's own among them. */
  readonly known: readonly Rule[];
  /** The rules that are asked for. */
  readonly rules: readonly Rule[];
  /** How many findings of one rule are kept. */
  readonly most: number;
}

/** The rules that an input is to be checked for. */
export function taskFor(input: unknown, options: ValidateOptions): ValidateTask {
  const known = [...new Map([...catalogueRules, ...(options.rules ?? [])].map((rule) => [rule.id, rule])).values()];
  const rules = known.filter((rule) => options.only?.includes(rule.id) ?? isAsked(rule, options));
  return { input, options, known, rules, most: options.maxFindings ?? 10_000 };
}

/** Opens the collection of what is found. */
export function collectorFor({ input, options, rules, most }: ValidateTask): Collector {
  return collectFindings(rules, levelsIn(options, input), most);
}
