import type { Finding, Severity } from "@regional-plan/model";
import type { LevelOf } from "../config/level-of.ts";
import type { Rule } from "../rules/define-rule.ts";

/** Findings as they come in, weighed and counted. */
export interface Collector {
  readonly add: (finding: Omit<Finding, "severity">) => void;
  /** Counts findings of a rule that nobody has looked at one by one. */
  readonly omit: (rule: string, count: number) => void;
  readonly findings: Finding[];
  /** How many findings of each rule were counted but not kept. */
  readonly omitted: Map<string, number>;
  /** Their weights. */
  readonly omittedWeights: Record<Severity, number>;
}

/** Opens a collection: it leaves out what is off, and keeps at most `most` findings of a rule. */
export function collectFindings(rules: readonly Rule[], levelOf: LevelOf, most: number): Collector {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const kept = new Map<string, number>();
  const collector: Collector = {
    findings: [],
    omitted: new Map(),
    omittedWeights: { error: 0, warning: 0, info: 0 },
    add: (finding) => {
      const rule = byId.get(finding.rule);
      const level = rule === undefined ? "off" : levelOf(rule, finding.path);
      if (level === "off") return;
      const count = kept.get(finding.rule) ?? 0;
      if (count < most) {
        kept.set(finding.rule, count + 1);
        collector.findings.push({ ...finding, severity: level });
      } else {
        omit(finding.rule, level, 1);
      }
    },
    omit: (id, count) => {
      const rule = byId.get(id);
      const level = rule === undefined ? "off" : levelOf(rule, "");
      if (level !== "off" && count > 0) omit(id, level, count);
    },
  };
  const omit = (rule: string, level: Severity, count: number) => {
    collector.omitted.set(rule, (collector.omitted.get(rule) ?? 0) + count);
    collector.omittedWeights[level] += count;
  };
  return collector;
}
