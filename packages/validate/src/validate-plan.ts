import { type Finding, type MessageTemplate, type PatchOperation, type Plan, resolveSpan } from "@regional-plan/model";
import { type Preset, presets, type Rule } from "./define-rule.ts";
import { whatIsMissing } from "./needs.ts";
import { pathsOf } from "./path-of.ts";
import { indexItems } from "./index-items.ts";
import { rules as catalogueRules, rulesetVersion } from "./registry.gen.ts";
import type { FindingExtras, Need, RuleContext, SourceText } from "./rule-context.ts";
import { type CheckedShape, checkShape } from "./shape/check-shape.ts";
import type { ValidateOptions } from "./validate-options.ts";
import type { NotChecked, ValidationReport } from "./validation-report.ts";
import { walkPlan } from "./walk/walk-plan.ts";

/**
 * Checks a plan, or anything that should be one, and reports what it found. Never throws on content.
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
  const preset = options.preset ?? "recommended";
  const rules = chooseRules(preset, options);
  const shape = checkShape(input);
  const findings: Finding[] = [...shape.problems];
  const notChecked: NotChecked[] = [];
  if (shape.plan === undefined) {
    for (const rule of rules) if (!rule.id.startsWith("structure/")) notChecked.push({ rule: rule.id, reason: notAPlan });
  } else {
    runRules(shape.plan, rules, options, preset, findings, notChecked);
  }
  return report(shape, findings, notChecked, preset, options);
}

const notAPlan: MessageTemplate = { en: "The input is not a plan of this version.", zh: "输入内容不是该版本的规划数据。" };

function chooseRules(preset: Preset, { rules = [], only }: ValidateOptions): readonly Rule[] {
  const byId = new Map([...catalogueRules, ...rules].map((rule) => [rule.id, rule]));
  const level = presets.indexOf(preset);
  return [...byId.values()].filter((rule) => only?.includes(rule.id) ?? presets.indexOf(rule.preset) <= level);
}

function runRules(plan: Plan, rules: readonly Rule[], options: ValidateOptions, preset: Preset, findings: Finding[], notChecked: NotChecked[]): void {
  const { find, ids } = indexItems(plan);
  const pathTo = pathsOf(plan);
  const documents = textsOf(options);
  const known = new Map<unknown, unknown>();
  const shared = <T>(compute: (plan: Plan) => T): T => {
    if (!known.has(compute)) known.set(compute, compute(plan));
    return known.get(compute) as T;
  };
  const visitors = rules.flatMap((rule) => {
    const reason = whatIsMissing(rule.needs ?? [], plan, options);
    if (reason !== undefined) {
      notChecked.push({ rule: rule.id, reason });
      return [];
    }
    const severity = preset === "strict" ? (rule.strict ?? rule.severity) : rule.severity;
    const tell: RuleContext["report"] = (subject, key, params, extras) => {
      const path = pathTo(subject, key);
      findings.push({ rule: rule.id, severity, path, ...(params && { params }), ...withPaths(extras, path, (at) => pathTo(subject, at), (related) => pathTo(related, "")) });
    };
    const context = { plan, find, ids, documents, previous: options.previous, asOf: options.asOf, codes: options.codes, shared, report: tell };
    return rule.check(context as RuleContext<Need>) ?? [];
  });
  walkPlan(plan, visitors, {
    find,
    resolve: (document, span) => {
      const text = document === undefined ? undefined : documents.get(document);
      return text && resolveSpan(text.text, span);
    },
  });
}

function withPaths(extras: FindingExtras | undefined, path: string, at: (key: string) => string, of: (related: NonNullable<FindingExtras["related"]>[number]) => string): Partial<Finding> {
  return {
    ...(extras?.related && { related: extras.related.map((subject) => ({ path: of(subject) })) }),
    ...(extras?.fix && { fix: extras.fix.map(({ key, ...step }): PatchOperation => ({ ...step, path: key === undefined ? path : at(key) })) }),
  };
}

function textsOf({ documents = {} }: ValidateOptions): ReadonlyMap<string, SourceText> {
  return new Map(Object.entries(documents).map(([id, text]) => [id, typeof text === "string" ? { text } : text]));
}

function report({ plan }: CheckedShape, findings: Finding[], notChecked: NotChecked[], preset: Preset, { asOf, codes = {}, locate }: ValidateOptions): ValidationReport {
  const places = findings.length > 0 ? locate?.(findings.map(({ path }) => path)) : undefined;
  const located = findings.map((finding) => {
    const location = finding.location ?? places?.get(finding.path);
    return location === undefined ? finding : { ...finding, location };
  });
  const count = (severity: Finding["severity"]) => located.filter((finding) => finding.severity === severity).length;
  return {
    ...(plan && { plan: plan.id, specVersion: plan.specVersion }),
    ruleset: { version: rulesetVersion, preset },
    ...(asOf !== undefined && { asOf }),
    codes: Object.fromEntries(Object.entries(codes).map(([id, { sha256 }]) => [id, sha256])),
    summary: { error: count("error"), warning: count("warning"), info: count("info") },
    findings: located,
    notChecked,
  };
}
