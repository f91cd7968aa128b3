import type { Severity } from "@regional-plan/model";
import type { Preset } from "../src/rules/preset.ts";

/** A plan, and what must be found in it. */
export interface ConformanceCase {
  id: string;
  /** The rule that the case is about: its findings count, and no others. Absent: those of every rule of the preset count. */
  rule?: string;
  /** How much is asked. Absent: `recommended`, with the case's rule whatever its own preset. */
  preset?: Preset;
  /** What is to be checked. */
  input: unknown;
  /** The source texts by the ids of their documents; of one that could not be read, why. */
  documents?: Record<string, string | { unread: "missing" | "outside" | "encoding" | "refused"; encoding?: string; sha256?: string }>;
  /** The previous version of the plan. */
  previous?: unknown;
  /** A plan that stands above this one. */
  upper?: unknown;
  /** The day on which the plan is looked at. */
  asOf?: string;
  /** The project's configuration. */
  config?: Record<string, unknown>;
  /** Every finding that must be given, in any order. */
  expect: { rule: string; severity: Severity; path: string }[];
}
