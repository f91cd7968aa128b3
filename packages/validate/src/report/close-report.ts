import type { Finding, FindingLocation, Plan, Severity } from "@regional-plan/model";
import type { CodeTable, CodeTables } from "../codes/code-tables.ts";
import { applyWaivers } from "../config/apply-waivers.ts";
import type { ValidateOptions } from "../engine/validate-options.ts";
import type { ValidateTask } from "../engine/validate-task.ts";
import { rulesetVersion } from "../registry.gen.ts";
import { expiredWaiver } from "../rules/config/expired-waiver.ts";
import { unknownRule } from "../rules/config/unknown-rule.ts";
import { unusedWaiver } from "../rules/config/unused-waiver.ts";
import type { Collector } from "./collect-findings.ts";
import { orderFindings } from "./order-findings.ts";
import type { NotChecked, ValidationReport } from "./validation-report.ts";

/** What was to be checked, and what came of it. */
interface ReportParts extends ValidateTask {
  /** What could be used of the input. */
  readonly plan: Plan | undefined;
  readonly collector: Collector;
  readonly notChecked: readonly NotChecked[];
}

/** Makes the report: applies waivers, tells what is wrong with the configuration, orders, and finds the places. */
export function closeReport({ input, options, rules, known, plan, collector, notChecked }: ReportParts): ValidationReport {
  const { preset = "recommended", asOf, codes, levels = {}, waivers = [] } = options;
  const ids = new Set(known.map(({ id }) => id));
  const { findings, waived, expired, unused } = applyWaivers(collector.findings.splice(0), waivers, asOf, input);
  const unchecked = new Set(notChecked.map(({ rule }) => rule));
  const isChecked = ({ rule }: { rule: string }) => rules.some(({ id }) => id === rule) && !unchecked.has(rule);
  for (const { waiver, path } of expired)
    collector.add({
      rule: expiredWaiver.id,
      path,
      params: { rule: waiver.rule, expires: waiver.expires, author: waiver.author, reason: waiver.reason },
    });
  // What a waiver is for may stand in what could not be read.
  for (const waiver of options.lost === undefined ? unused.filter(isChecked) : [])
    collector.add({ rule: unusedWaiver.id, path: "", params: { rule: waiver.rule, path: waiver.path } });
  for (const rule of [...Object.keys(levels).filter((pattern) => !pattern.includes("*")), ...waivers.map((waiver) => waiver.rule)]) {
    if (!ids.has(rule)) collector.add({ rule: unknownRule.id, path: "", params: { rule } });
  }
  const ordered = orderFindings([...findings, ...collector.findings], known);
  const located = withLocations([...ordered, ...waived], options.locate);
  const all = located.slice(0, ordered.length);
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length + collector.omittedWeights[severity];
  return {
    ...(plan && { plan: plan.id, specVersion: plan.specVersion }),
    ruleset: { version: rulesetVersion, preset },
    ...(asOf !== undefined && { asOf }),
    codes: hashesOf(codes),
    summary: { error: count("error"), warning: count("warning"), info: count("info") },
    findings: all,
    omitted: Object.fromEntries(collector.omitted),
    waived: waived.map((finding, index) => ({ ...finding, ...located[ordered.length + index] })),
    notChecked: [...notChecked],
  };
}

function hashesOf(codes: CodeTables | undefined): Record<string, string> {
  const tables: Readonly<Record<string, CodeTable>> = { ...codes };
  return Object.fromEntries(Object.entries(tables).map(([id, { sha256 }]) => [id, sha256]));
}

function withLocations(findings: readonly Finding[], locate: ValidateOptions["locate"]): Finding[] {
  if (findings.length === 0 || locate === undefined) return [...findings];
  const places = locate([...new Set(findings.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]))]);
  return findings.map((finding) => ({
    ...withLocation(finding, places),
    ...(finding.related && { related: finding.related.map((place) => withLocation(place, places)) }),
  }));
}

function withLocation<T extends { path: string; location?: FindingLocation }>(place: T, places: ReadonlyMap<string, FindingLocation>): T {
  const location = place.location ?? places.get(place.path);
  return location === undefined ? place : { ...place, location };
}
