import type { Finding, MessageTemplate, Severity } from "@regional-plan/model";
import type { WaivedFinding } from "../config/apply-waivers.ts";
import type { Preset } from "../rules/preset.ts";

/** A rule that could not be checked, which is not to say that it is kept. */
export interface NotChecked {
  rule: string;
  reason: MessageTemplate;
  /** What it concerns, where that is less than the plan. */
  path?: string;
}

/**
 * What was found in a plan, as data: the words come from the catalogue, by `describeReport`. It pins everything that
 * it rests on, so that the same input gives the same report on any day.
 */
export interface ValidationReport {
  /** The plan's id. */
  plan?: string;
  /** The version of the model that the plan is written in. */
  specVersion?: string;
  /** The rules that were applied. */
  ruleset: { version: string; preset: Preset };
  /** The day on which the plan was looked at. */
  asOf?: string;
  /** The SHA-256 of each table of outside codes that was at hand. */
  codes: Record<string, string>;
  /** How many findings there are of each severity, those that were not kept included, those that are waived not. */
  summary: Record<Severity, number>;
  /** In the order of the plan. */
  findings: Finding[];
  /** How many findings of a rule were counted and not kept, where there were more than `maxFindings`. */
  omitted: Record<string, number>;
  /** Findings that the project has decided to live with. */
  waived: WaivedFinding[];
  notChecked: NotChecked[];
}
