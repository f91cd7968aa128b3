import type { Finding, MessageTemplate, Severity } from "@regional-plan/model";
import type { Preset } from "./define-rule.ts";

/** A rule that could not be checked, which is not to say that it is kept. */
export interface NotChecked {
  rule: string;
  reason: MessageTemplate;
  /** What it concerns, where that is less than the plan. */
  path?: string;
}

/** What was found in a plan. The same input gives the same report on any day. */
export interface ValidationReport {
  /** The plan's id. */
  plan?: string;
  specVersion?: string;
  ruleset: { version: string; preset: Preset };
  /** The day on which the plan was looked at. */
  asOf?: string;
  /** The SHA-256 of each table of codes that was used. */
  codes: Record<string, string>;
  summary: Record<Severity, number>;
  findings: Finding[];
  notChecked: NotChecked[];
}
